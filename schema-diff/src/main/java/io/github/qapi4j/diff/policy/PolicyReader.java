package io.github.qapi4j.diff.policy;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.NearestName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a policy from YAML, refusing whatever it does not know. */
public final class PolicyReader {

    private static final int MOST_CHARACTERS = 1 << 20;

    private final RuleTable rules;
    private final String file;

    /**
     * A reader.
     *
     * @param rules the rules that a policy may name
     * @param file what messages call the file
     */
    public PolicyReader(RuleTable rules, String file) {
        this.rules = rules;
        this.file = file;
    }

    /**
     * Reads a policy.
     *
     * @throws PolicyException if the text is not one
     */
    public Policy read(String yaml) throws PolicyException {
        Object root;
        try {
            root = new Load(LoadSettings.builder()
                            .setLabel(file)
                            .setCodePointLimit(MOST_CHARACTERS)
                            .build())
                    .loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new PolicyException(file + " is not YAML: " + e.getMessage(), e);
        }
        YamlMap map = YamlMap.of(file, root == null ? Map.of() : root);
        map.only("version", "use", "fail-on", "severity", "expect", "docs", "exceptions", "strict-exceptions");
        if (!map.text("version", "1").equals("1")) {
            throw map.fault("version is 1");
        }
        return new Policy(
                layers(map),
                word(map, "docs", Docs.class, Policy.DEFAULT.docs()),
                failOn(map.text("fail-on", Severity.BREAKING.name()))
                        .orElseThrow(() -> map.fault("fail-on is BREAKING, DANGEROUS, NOTICE, COMPATIBLE or never")),
                expect(map),
                severities(map),
                exceptions(map.list("exceptions")),
                map.flag("strict-exceptions"));
    }

    /** The threshold of that name; an outer empty if there is none, an inner one for {@code never}. */
    public static Optional<Optional<Severity>> failOn(String word) {
        if (word.equals("never")) {
            return Optional.of(Optional.empty());
        }
        for (Severity severity : Severity.values()) {
            if (severity != Severity.NONE && severity.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(Optional.of(severity));
            }
        }
        return Optional.empty();
    }

    private static Set<Layer> layers(YamlMap map) throws PolicyException {
        if (!map.has("use")) {
            return Policy.DEFAULT.layers();
        }
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (Object name : map.list("use")) {
            layers.add(constant(map, "use", Layer.class, String.valueOf(name)));
        }
        return layers;
    }

    private static boolean expect(YamlMap map) throws PolicyException {
        String claim = map.text("expect", "");
        if (!claim.isEmpty() && !claim.equals("no-wire-change")) {
            throw map.fault("expect is no-wire-change");
        }
        return !claim.isEmpty();
    }

    private Map<String, Map<Direction, Severity>> severities(YamlMap map) throws PolicyException {
        Map<String, Map<Direction, Severity>> severities = new HashMap<>();
        YamlMap own = map.map("severity");
        for (String rule : own.keys()) {
            if (rule.equals("*")) {
                throw map.fault("severity: name each rule; '*' stands for any only in exceptions");
            }
            known(map, rule);
            Map<Direction, Severity> directions = new EnumMap<>(Direction.class);
            if (own.isText(rule)) {
                Severity both = constant(map, rule, Severity.class, own.text(rule, ""));
                directions.put(Direction.IN, both);
                directions.put(Direction.OUT, both);
            } else {
                YamlMap split = own.map(rule);
                split.only("in", "out");
                for (String direction : split.keys()) {
                    directions.put(
                            constant(map, rule, Direction.class, direction),
                            constant(map, rule, Severity.class, split.text(direction, "")));
                }
            }
            severities.put(rule, directions);
        }
        return severities;
    }

    /**
     * Reads exceptions, each a mapping as in a policy file.
     *
     * @throws PolicyException if one is incomplete or has unknown keys
     */
    public List<Acceptance> exceptions(List<?> entries) throws PolicyException {
        List<Acceptance> exceptions = new ArrayList<>();
        for (Object entry : entries) {
            YamlMap exception = YamlMap.of(file + ", exception " + (exceptions.size() + 1), entry);
            exception.only("rule", "subject", "because", "reason", "link", "from", "until");
            String rule = exception.required("rule");
            known(exception, rule);
            String reason = exception.required("reason");
            if (reason.strip().length() < Acceptance.SHORTEST_REASON || reason.startsWith("TODO")) {
                throw exception.fault(
                        "reason: write at least " + Acceptance.SHORTEST_REASON + " characters that say why");
            }
            exceptions.add(new Acceptance(
                    rule,
                    exception.required("subject"),
                    cause(exception, exception.required("because")),
                    reason,
                    exception.text("link", ""),
                    optional(exception, "from"),
                    until(exception)));
        }
        return exceptions;
    }

    private static Optional<String> optional(YamlMap map, String key) throws PolicyException {
        return map.has(key) ? Optional.of(map.text(key, "")) : Optional.empty();
    }

    private static Optional<String> until(YamlMap exception) throws PolicyException {
        Optional<String> until = optional(exception, "until");
        if (until.filter(Acceptance::isDate).isPresent()) {
            try {
                LocalDate.parse(until.get());
            } catch (DateTimeParseException e) {
                throw exception.fault("until: there is no day " + until.get(), e);
            }
        }
        return until;
    }

    private static Cause cause(YamlMap exception, String word) throws PolicyException {
        Optional<Cause> cause = Cause.of(word);
        if (cause.isEmpty()) {
            throw exception.fault("because: '" + word + "' is none of "
                    + Arrays.stream(Cause.values()).map(Cause::word).collect(Collectors.joining(", ")));
        }
        return cause.get();
    }

    private void known(YamlMap map, String rule) throws PolicyException {
        if (!rule.equals("*") && rules.withId(rule).isEmpty()) {
            String near =
                    NearestName.help(rule, rules.ids()).map(help -> "; " + help).orElse("");
            throw map.fault("there is no rule '" + rule + "'" + near);
        }
    }

    private static <E extends Enum<E>> E word(YamlMap map, String key, Class<E> type, E absent) throws PolicyException {
        return map.has(key) ? constant(map, key, type, map.text(key, "")) : absent;
    }

    private static <E extends Enum<E>> E constant(YamlMap map, String key, Class<E> type, String name)
            throws PolicyException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        throw map.fault(key + ": '" + name + "' is none of " + EnumSet.allOf(type));
    }
}
