package io.github.qapi4j.maven;

import io.github.qapi4j.diff.policy.Acceptance;
import io.github.qapi4j.diff.policy.Docs;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyException;
import io.github.qapi4j.diff.policy.PolicyReader;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.RuleTable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The policy that a POM, its policy file and the command line make up together. Immutable. */
final class DiffPolicy {

    private final RuleTable rules;
    private final Policy policy;

    DiffPolicy(RuleTable rules) {
        this(rules, Policy.DEFAULT);
    }

    private DiffPolicy(RuleTable rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /** What a policy file says, with the exceptions of a POM after its own. */
    DiffPolicy read(@Nullable File config, List<AcceptedChange> exceptions) throws IOException, WrongConfiguration {
        try {
            Policy read = policy;
            if (config != null) {
                if (!config.isFile()) {
                    throw WrongConfiguration.badValue("config", "there is no file " + config);
                }
                read = new PolicyReader(rules, config.getName())
                        .read(Files.readString(config.toPath(), StandardCharsets.UTF_8));
            }
            List<Acceptance> accepted = new ArrayList<>(read.exceptions());
            accepted.addAll(new PolicyReader(rules, "the POM")
                    .exceptions(exceptions.stream().map(AcceptedChange::entries).toList()));
            return new DiffPolicy(rules, read.withExceptions(accepted));
        } catch (PolicyException e) {
            throw WrongConfiguration.badValue(config == null ? "exceptions" : "config", String.valueOf(e.getMessage()));
        }
    }

    /** The policy in which what is given overrides what was read. */
    Policy with(
            List<String> layers,
            @Nullable String docs,
            @Nullable String failOn,
            @Nullable String expect,
            boolean strictExceptions)
            throws WrongConfiguration {
        Policy result = policy;
        if (!layers.isEmpty()) {
            Set<Layer> wanted = EnumSet.noneOf(Layer.class);
            for (String layer : layers) {
                wanted.add(constant("layers", Layer.values(), layer));
            }
            result = result.withLayers(wanted);
        }
        if (docs != null) {
            result = result.withDocs(constant("docs", Docs.values(), docs));
        }
        if (failOn != null) {
            result = result.withFailOn(PolicyReader.failOn(failOn)
                    .orElseThrow(() -> WrongConfiguration.badValue(
                            "failOn", "'" + failOn + "' is none of BREAKING, DANGEROUS, NOTICE, COMPATIBLE, never")));
        }
        if (expect != null && !expect.equals("no-wire-change")) {
            throw WrongConfiguration.badValue("expect", "'" + expect + "' is not no-wire-change");
        }
        result = expect == null ? result : result.withExpectNoWireChange();
        return strictExceptions ? result.withStrictExceptions() : result;
    }

    private static <E extends Enum<E>> E constant(String parameter, E[] constants, String word)
            throws WrongConfiguration {
        for (E constant : constants) {
            if (constant.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw WrongConfiguration.badValue(
                parameter,
                "'" + word + "' is none of "
                        + String.join(
                                ", ", Arrays.stream(constants).map(Enum::name).toList()));
    }
}
