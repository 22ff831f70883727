package io.github.qapi4j.cli;

import io.github.qapi4j.diff.policy.Docs;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyException;
import io.github.qapi4j.diff.policy.PolicyReader;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The options of {@code qapi diff} that make up its policy; what is given there overrides the configuration file. */
final class DiffPolicyOptions {

    private static final String LAYER = "--layer";
    private static final String DOCS = "--docs";
    private static final String FAIL_ON = "--fail-on";
    private static final String EXPECT = "--expect";
    private static final String CONFIG = "--config";
    private static final String NO_WIRE_CHANGE = "no-wire-change";

    /** The options, for the command's usage. */
    static final List<Option> OPTIONS = List.of(
            Option.of(
                    LAYER, "L,...", "The layers to report: WIRE, INTROSPECTION, DOC, SOURCE. Default: all but SOURCE."),
            Option.of(DOCS, "none|defaults|all", "Which changes of documentation to report. Default: defaults."),
            Option.of(
                    FAIL_ON,
                    "SEVERITY|never",
                    "The least severity that fails: BREAKING, DANGEROUS, NOTICE, COMPATIBLE. Default: BREAKING."),
            Option.of(EXPECT, NO_WIRE_CHANGE, "Claim that nothing changes on the wire; fails if something does."),
            Option.of(CONFIG, "FILE", "A policy in YAML: layers, severities, accepted exceptions."));

    private DiffPolicyOptions() {}

    /** The policy that the user chose. */
    static Policy of(Arguments arguments, RuleTable rules) {
        Policy policy = arguments.value(CONFIG).map(file -> read(file, rules)).orElse(Policy.DEFAULT);
        policy = policy.withLayers(arguments.value(LAYER, DiffPolicyOptions::layers, policy.layers()));
        policy = policy.withDocs(arguments.value(
                DOCS, Choice.of(List.of(Docs.values()), d -> d.name().toLowerCase(Locale.ROOT)), policy.docs()));
        policy = policy.withFailOn(arguments.value(FAIL_ON, DiffPolicyOptions::failOn, policy.failOn()));
        Function<String, String> claim = Choice.of(List.of(NO_WIRE_CHANGE), c -> c);
        return arguments.value(EXPECT, claim, "").isEmpty() ? policy : policy.withExpectNoWireChange();
    }

    private static Policy read(String file, RuleTable rules) {
        try {
            return new PolicyReader(rules, file).read(Files.readString(Path.of(file), StandardCharsets.UTF_8));
        } catch (PolicyException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WrongUsage("cannot read the policy " + file + ": " + IoReason.of(e));
        }
    }

    private static Set<Layer> layers(String text) {
        Function<String, Layer> layer = Choice.of(List.of(Layer.values()), Layer::name);
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String name : text.split(",", -1)) {
            layers.add(layer.apply(name.strip().toUpperCase(Locale.ROOT)));
        }
        return layers;
    }

    private static Optional<Severity> failOn(String word) {
        return PolicyReader.failOn(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is none of BREAKING, DANGEROUS, NOTICE, COMPATIBLE, never"));
    }
}
