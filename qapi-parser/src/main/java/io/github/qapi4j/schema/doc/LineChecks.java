package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.List;

/** Length and sentence spacing of doc lines, which hold outside literal blocks (qapi-language §6.2). */
final class LineChecks {

    private static final int WIDTH = 70;
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");

    private final List<Finding> findings = new ArrayList<>();
    private boolean literal;
    private int literalIndent;

    private LineChecks() {}

    /** Checks the inner lines of one comment. */
    static List<Finding> of(List<Line> lines) {
        LineChecks checks = new LineChecks();
        for (Line line : lines) {
            if (!line.malformed() && !checks.inLiteral(line.text())) {
                checks.check(line);
            }
        }
        return checks.findings;
    }

    /** Whether the line belongs to a literal block or opens one. */
    private boolean inLiteral(String text) {
        if (literal) {
            int indent = DocText.indent(text);
            if (indent == text.length() || (indent > 0 && indent >= literalIndent)) {
                literalIndent = literalIndent == 0 && indent < text.length() ? indent : literalIndent;
                return true;
            }
            // The reference stays in literal mode as long as nothing has been indented.
            if (literalIndent == 0) {
                return true;
            }
        }
        literal = opensLiteral(text);
        literalIndent = 0;
        return literal;
    }

    private static boolean opensLiteral(String text) {
        if (!text.endsWith("::")) {
            return false;
        }
        String head = text.substring(0, text.length() - 2);
        if (DocText.afterSpaces(head, 0).isEmpty()) {
            return true;
        }
        return head.startsWith(".. ")
                && withoutTrailingSpaces(DocText.afterSpaces(head, 2)).equals("qmp-example");
    }

    private static String withoutTrailingSpaces(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private void check(Line line) {
        String text = line.text();
        if (text.codePointCount(0, text.length()) + 2 > WIDTH && !isUrl(text)) {
            findings.add(new Finding(
                    line.position().line(),
                    "Q-DOC-018",
                    line.position(),
                    "doc line is longer than " + WIDTH + " characters"));
        }
        int space = singleSpace(text);
        if (space >= 0) {
            Position at =
                    new Position(line.position().file(), line.position().line(), text.codePointCount(0, space) + 3);
            findings.add(new Finding(at.line(), "Q-DOC-019", at, "two spaces are needed between sentences"));
        }
    }

    private static boolean isUrl(String text) {
        String word = DocText.afterSpaces(text, 0);
        return SCHEMES.stream().anyMatch(word::startsWith)
                && DocText.firstWord(word).length() == word.length();
    }

    /** The offset of the first lone space between two sentences, or -1. */
    private static int singleSpace(String text) {
        int i = afterListNumber(text);
        while (i < text.length()) {
            char c = text.charAt(i++);
            if ((c == '.' || c == '!' || c == '?') && sentenceFollows(text, i)) {
                if (!endsExample(text, i)) {
                    return i;
                }
                i += 2;
            }
        }
        return -1;
    }

    /** Whether what ends at an offset is an {@code e.g.}, to which the next sentence's first letter belongs. */
    private static boolean endsExample(String text, int end) {
        int start = end - "e.g.".length();
        return start >= 0 && text.startsWith("e.g.", start) && atWordBoundary(text, start);
    }

    /** Where a list number at the start of a line ends, the next sentence's first letter included; 0 if there is none. */
    private static int afterListNumber(String text) {
        int digit = DocText.skipSpaces(text, 0);
        boolean numbered = digit + 1 < text.length()
                && isDigit(text.charAt(digit))
                && text.charAt(digit + 1) == '.'
                && sentenceFollows(text, digit + 2);
        return numbered ? digit + 4 : 0;
    }

    private static boolean atWordBoundary(String text, int at) {
        return at == 0 || !(Character.isLetterOrDigit(text.codePointBefore(at)) || text.charAt(at - 1) == '_');
    }

    private static boolean sentenceFollows(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != ' ') {
            return false;
        }
        char c = text.charAt(at + 1);
        return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '(';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
