package io.github.qapi4j.diff.report;

/**
 * Makes texts from schemas and policies harmless to show: what would steer a terminal, hide text or turn its direction
 * is shown as an escape such as {@code \}{@code u001b}, and nothing is dropped.
 */
final class Visible {

    /** Code points that end in these bits are no characters, and XML refuses two of them. */
    private static final int NO_CHARACTER = 0xFFFE;

    private Visible() {}

    /** The text with white space kept. */
    static String of(String text) {
        return escaped(text, true);
    }

    /** The text in one line: each run of white space becomes one space. */
    static String line(String text) {
        return escaped(text.strip().replaceAll("\\s+", " "), false);
    }

    private static String escaped(String text, boolean spaced) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (shown(c) || (spaced && (c == '\n' || c == '\t'))) {
                out.appendCodePoint(c);
            } else {
                out.append(c > 0xFFFF ? String.format("\\U%08x", c) : String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (c & NO_CHARACTER) != NO_CHARACTER;
        };
    }
}
