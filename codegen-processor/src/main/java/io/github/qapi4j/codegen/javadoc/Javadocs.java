package io.github.qapi4j.codegen.javadoc;

/**
 * Renders doc texts as Javadoc. What it returns cannot leave the comment that it is put into, whatever the text is, and
 * passes doclint; it goes into JavaPoet's {@code addJavadoc("$L", html)}.
 */
public final class Javadocs {

    private Javadocs() {}

    /**
     * The text as HTML, without leading or trailing line ends; empty for a blank text.
     *
     * @param rst reStructuredText, lines separated by LF
     * @param links where names lead
     */
    public static String html(String rst, LinkResolver links) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : rst.strip().split("\n\\s*\n", -1)) {
            if (!out.isEmpty()) {
                out.append("\n\n<p>");
            }
            out.append(text(paragraph));
        }
        return out.toString();
    }

    /** One line of plain text, no markup recognised, that cannot leave the comment. */
    public static String text(String plain) {
        StringBuilder out = new StringBuilder();
        plain.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '@', '{', '}', '*', '/', '\\' -> out.append("&#").append(c).append(';');
            case '\n' -> out.append('\n');
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                    out.append(' ');
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
