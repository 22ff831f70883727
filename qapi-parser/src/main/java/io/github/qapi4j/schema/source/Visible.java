package io.github.qapi4j.schema.source;

/** Makes text from a schema safe to print: a terminal must see neither control nor bidirectional characters of it. */
final class Visible {

    private Visible() {}

    /** The text with such characters written as {@code \\uXXXX}. */
    static String of(String text) {
        int hidden = 0;
        while (hidden < text.length() && !isHidden(text.charAt(hidden))) {
            hidden++;
        }
        if (hidden == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> {
            if (isHidden(c)) {
                visible.append(String.format("\\u%04x", c));
            } else {
                visible.append((char) c);
            }
        });
        return visible.toString();
    }

    /** The text with each such character replaced by one blank, so that columns stay. */
    static String aligned(String text) {
        StringBuilder aligned = new StringBuilder(text);
        for (int i = 0; i < aligned.length(); i++) {
            if (isHidden(aligned.charAt(i))) {
                aligned.setCharAt(i, ' ');
            }
        }
        return aligned.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
