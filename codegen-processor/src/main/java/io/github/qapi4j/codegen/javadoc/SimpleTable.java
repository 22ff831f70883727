package io.github.qapi4j.codegen.javadoc;

import io.github.qapi4j.codegen.javadoc.Block.Literal;
import io.github.qapi4j.codegen.javadoc.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose columns are marked by rules of {@code =} above and below; grid tables are shown as they stand. */
final class SimpleTable {

    private SimpleTable() {}

    /** Whether a table starts at a line. */
    static boolean startsAt(List<String> lines, int index) {
        String line = lines.get(index);
        if (line.startsWith("+-") && line.endsWith("-+")) {
            return true;
        }
        return isRule(line) && line.indexOf(' ') > 0;
    }

    /** The line behind the table: the first blank one behind its last rule. */
    static int end(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && !Lines.isBlank(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** The table in its lines. */
    static Block parse(String caption, List<String> lines) {
        List<Integer> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isRule(lines.get(i))) {
                rules.add(i);
            }
        }
        if (rules.size() < 2 || rules.get(rules.size() - 1) != lines.size() - 1) {
            return new Literal(lines);
        }
        int headEnd = rules.size() > 2 ? rules.get(1) : 0;
        List<Integer> columns = columns(lines.get(0));
        return new Table(
                caption,
                rows(lines.subList(1, Math.max(1, headEnd)), columns),
                rows(lines.subList(headEnd + 1, lines.size() - 1), columns));
    }

    private static boolean isRule(String line) {
        return line.startsWith("==") && line.chars().allMatch(c -> c == '=' || c == ' ');
    }

    /** Where the columns start. */
    private static List<Integer> columns(String rule) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '=' && (i == 0 || rule.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static List<List<String>> rows(List<String> lines, List<Integer> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!isRule(line)) {
                rows.add(cells(line, columns));
            }
        }
        return rows;
    }

    private static List<String> cells(String line, List<Integer> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int from = Math.min(columns.get(i), line.length());
            int to = i + 1 < columns.size() ? Math.min(columns.get(i + 1), line.length()) : line.length();
            cells.add(line.substring(from, to).strip());
        }
        return cells;
    }
}
