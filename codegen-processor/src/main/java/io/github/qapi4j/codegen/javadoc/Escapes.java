package io.github.qapi4j.codegen.javadoc;

/**
 * Puts plain text into HTML that stands in a Javadoc comment. No text can end the comment, start a tag of Javadoc or of
 * HTML, or hold a Unicode escape that the compiler would undo.
 */
final class Escapes {

    private static final int TAB = 8;

    private Escapes() {}

    /** The text with what cannot be seen replaced by spaces, line ends left out; only such a text is to be appended. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int lineStart = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                out.append('\n');
                lineStart = out.length();
            } else if (c == '\t') {
                out.append(" ".repeat(TAB - (out.length() - lineStart) % TAB));
            } else {
                out.appendCodePoint(isShown(c) ? c : ' ');
            }
        }
        return out.toString();
    }

    /** Appends a text; its line ends stay. */
    static void append(StringBuilder out, String text) {
        text.codePoints().forEach(c -> append(out, c));
    }

    /** Appends a text to the label of an inline tag, where braces would be counted. */
    static void appendLabel(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            if (c == '{' || c == '}') {
                reference(out, c);
            } else {
                append(out, c);
            }
        });
    }

    /** Appends a text to an attribute's value in double quotes. */
    static void appendAttribute(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\'') {
                reference(out, c);
            } else {
                append(out, c);
            }
        });
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            // Where lines are broken is decided later, so any of these could come to stand where it means something.
            case '@', '\\' -> reference(out, c);
            case '/' -> {
                if (!out.isEmpty() && out.charAt(out.length() - 1) == '*') {
                    reference(out, c);
                } else {
                    out.append('/');
                }
            }
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void reference(StringBuilder out, int c) {
        out.append("&#").append(c).append(';');
    }
}
