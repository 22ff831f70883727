package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells about rules, from the table: one in full, or all in a line each. */
public final class RuleText {

    private static final int ID_WIDTH = 31;

    private static final String STALE = Summary.STALE + """


              verdict:               NOTICE, and with --strict-exceptions the comparison fails
              why:                   An exception of the policy matches no finding. It says something of the policy, not of a change.
              what to do:            Remove the exception, or correct its rule, its subject or from when until when it holds.
            """;

    private final RuleTable rules;

    /** Tells about the rules of a table. */
    public RuleText(RuleTable rules) {
        this.rules = rules;
    }

    /** Everything about one rule; empty if there is none of that id. */
    public Optional<String> explain(String id) {
        if (id.equals(Summary.STALE)) {
            return Optional.of(STALE);
        }
        List<Rule> rows = rules.withId(id);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(id).append('\n');
        for (Rule rule : rows) {
            text.append("\n  where clients send:    ").append(rule.verdict().in());
            text.append("\n  where clients receive: ").append(rule.verdict().out());
            text.append("\n  layers:                ").append(layers(rule));
            text.append("\n  introspection:         ")
                    .append(rule.introspection().word());
            text.append("\n  why:                   ").append(rule.reason());
            text.append("\n  source:                ").append(rule.citation());
            if (!rule.suggestion().isEmpty()) {
                text.append("\n  what to do:            ").append(rule.suggestion());
            }
            if (!rule.companions().isEmpty()) {
                text.append("\n  may come with:         ").append(String.join(", ", rule.companions()));
            }
            if (!rule.mirrors().isEmpty()) {
                text.append("\n  the reverse is:        ").append(String.join(", ", rule.mirrors()));
            }
            text.append('\n');
        }
        return Optional.of(text.toString());
    }

    /** All rules, a line each: id, verdict where clients send, where they receive, layers. */
    public String list() {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules.all()) {
            text.append(padded(rule.id(), ID_WIDTH));
            text.append(padded(
                    rule.verdict().in().name(), Severity.COMPATIBLE.name().length() + 1));
            text.append(padded(
                    rule.verdict().out().name(), Severity.COMPATIBLE.name().length() + 1));
            text.append(layers(rule)).append('\n');
        }
        return text.toString();
    }

    private static String layers(Rule rule) {
        return rule.layers().stream().sorted().map(Layer::name).collect(Collectors.joining(", "));
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }
}
