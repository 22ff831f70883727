package io.github.qapi4j.schema.doc;

import java.util.List;

/** What the grammars ask about a line's text. */
final class DocText {

    private DocText() {}

    /** The white space of the language (qapi-language §1). */
    static boolean isWhiteSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || (c >= '\u001c' && c <= ' ')
                || c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    /** The number of white space characters that the line starts with; a tab counts 1. */
    static int indent(String line) {
        int i = 0;
        while (i < line.length() && isWhiteSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the line holds nothing but white space. */
    static boolean isBlank(String line) {
        return indent(line) == line.length();
    }

    /** The line up to its first white space. */
    static String firstWord(String line) {
        int i = 0;
        while (i < line.length() && !isWhiteSpace(line.charAt(i))) {
            i++;
        }
        return line.substring(0, i);
    }

    /** The line without its first {@code width} characters, or without as much white space as it starts with. */
    static String dedent(String line, int width) {
        return line.substring(Math.min(width, indent(line)));
    }

    /** The rest of a line from an offset on, behind the spaces there. */
    static String afterSpaces(String line, int from) {
        return line.substring(skipSpaces(line, from));
    }

    /** The offset behind the spaces at an offset. */
    static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The lines joined, without the blank ones at both ends. */
    static String join(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isBlank(lines.get(from))) {
            from++;
        }
        while (to > from && isBlank(lines.get(to - 1))) {
            to--;
        }
        return to - from == 1 ? lines.get(from) : String.join("\n", lines.subList(from, to));
    }
}
