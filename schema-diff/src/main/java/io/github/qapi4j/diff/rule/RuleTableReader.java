package io.github.qapi4j.diff.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the table's text: an unindented line opens a row, indented lines are its fields, {@code #} starts a comment. */
final class RuleTableReader {

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private @Nullable RuleRow row;

    /** Takes the next line. */
    void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith(" ")) {
            String field = line.strip();
            int space = field.indexOf(' ');
            fields.put(field.substring(0, space), field.substring(space + 1));
        } else {
            close();
            row = RuleRow.valueOf(line.strip());
        }
    }

    /** The rows that were read. */
    List<Rule> finish() {
        close();
        return rules;
    }

    private void close() {
        if (row != null) {
            rules.add(new Rule(
                    row,
                    fields.getOrDefault("id", row.name()),
                    layers(),
                    verdict(),
                    IntrospectionEffect.valueOf(fields.getOrDefault("shows", "")),
                    why(),
                    from(),
                    fields.getOrDefault("advice", ""),
                    words("companions"),
                    words("mirrors")));
        }
        fields.clear();
    }

    private Set<Layer> layers() {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String word : words("layers")) {
            layers.add(Layer.valueOf(word));
        }
        return layers;
    }

    private List<Citation> from() {
        List<Citation> citations = new ArrayList<>();
        for (String word : words("from")) {
            citations.add(Citation.valueOf(word));
        }
        return citations;
    }

    private Verdict verdict() {
        List<String> words = words("verdict");
        return new Verdict(Severity.valueOf(words.get(0)), Severity.valueOf(words.get(words.size() - 1)));
    }

    private Reason why() {
        String both = fields.getOrDefault("why", "");
        return new Reason(fields.getOrDefault("why-in", both), fields.getOrDefault("why-out", both));
    }

    private List<String> words(String field) {
        String value = fields.get(field);
        return value == null ? List.of() : Arrays.asList(value.split(" "));
    }
}
