package io.github.qapi4j.diff.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules, read once from the table that ships with this library. Immutable. */
public final class RuleTable {

    private static final String RESOURCE = "rules.table";

    private final Map<RuleRow, Rule> rules;

    private RuleTable(Map<RuleRow, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the table.
     *
     * @throws IllegalStateException if the table is not complete, which is a defect of this library
     */
    public static RuleTable load() {
        try (InputStream in = RuleTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the rule table is missing");
            }
            RuleTableReader reader = new RuleTableReader();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
            return new RuleTable(complete(reader.finish()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule of a row. */
    public Rule rule(RuleRow row) {
        Rule rule = rules.get(row);
        if (rule == null) {
            throw new IllegalStateException("no row " + row);
        }
        return rule;
    }

    /** All rows in the table's order. */
    public List<Rule> all() {
        return List.copyOf(rules.values());
    }

    /** The rows that share an id, in the table's order; empty if there is no such id. */
    public List<Rule> withId(String id) {
        return rules.values().stream().filter(r -> r.id().equals(id)).toList();
    }

    /** All ids in the table's order. */
    public List<String> ids() {
        return rules.values().stream().map(Rule::id).distinct().toList();
    }

    private static Map<RuleRow, Rule> complete(List<Rule> rows) {
        Map<RuleRow, Rule> byRow = new EnumMap<>(RuleRow.class);
        rows.forEach(rule -> byRow.put(rule.row(), rule));
        List<RuleRow> missing = new ArrayList<>(List.of(RuleRow.values()));
        missing.removeAll(byRow.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the rule table lacks " + missing);
        }
        return byRow;
    }
}
