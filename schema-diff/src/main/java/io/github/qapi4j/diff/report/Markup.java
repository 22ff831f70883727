package io.github.qapi4j.diff.report;

/** Escapes text for XML and HTML, attributes included. */
final class Markup {

    private Markup() {}

    /** The text as content or as the value of an attribute; what {@link Visible} shows as an escape is one here as well. */
    static String escaped(String text) {
        String visible = Visible.of(text);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
