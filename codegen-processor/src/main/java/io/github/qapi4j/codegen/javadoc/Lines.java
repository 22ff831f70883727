package io.github.qapi4j.codegen.javadoc;

import java.util.List;

/** What the parsers ask about lines of text. */
final class Lines {

    private Lines() {}

    static boolean isBlank(String line) {
        return line.isBlank();
    }

    /** The number of spaces and tabs that the line starts with. */
    static int indent(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The line without its first {@code width} characters, or without as much indent as it has. */
    static String dedent(String line, int width) {
        return line.substring(Math.min(width, indent(line)));
    }

    /** The lines without the indent that all but the blank ones share. */
    static List<String> dedent(List<String> lines) {
        int common = lines.stream()
                .filter(line -> !isBlank(line))
                .mapToInt(Lines::indent)
                .min()
                .orElse(0);
        return lines.stream().map(line -> dedent(line, common)).toList();
    }

    /** The lines without the blank ones at both ends. */
    static List<String> trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isBlank(lines.get(from))) {
            from++;
        }
        while (to > from && isBlank(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(from, to);
    }
}
