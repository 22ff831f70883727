package io.github.qapi4j.codegen.javadoc;

/** Collects lines of HTML and breaks running text where it grows too long for a comment in generated source. */
final class WrappedText {

    /** What is left of 120 columns behind the indent and the asterisk of a comment in a nested type. */
    private static final int WIDTH = 105;

    private final StringBuilder out = new StringBuilder();
    private int lineStart;

    /** Appends running text without a space before it; its own spaces are where it may be broken. */
    void words(String html) {
        int from = 0;
        while (from < html.length()) {
            int space = html.indexOf(' ', from);
            int to = space < 0 ? html.length() : space;
            if (from > 0 && to > from) {
                boolean fits = out.length() - lineStart + 1 + to - from <= WIDTH;
                if (fits) {
                    out.append(' ');
                } else {
                    newLine();
                }
            }
            out.append(html, from, to);
            from = to + 1;
        }
    }

    /** Appends a line of its own, as it is. */
    void line(String html) {
        endLine();
        out.append(html);
        newLine();
    }

    /** Ends the current line, if anything stands on it. */
    void endLine() {
        if (out.length() > lineStart) {
            newLine();
        }
    }

    /** Ends the current line and leaves a blank one, unless nothing was written yet. */
    void blankLine() {
        endLine();
        if (!out.isEmpty()) {
            newLine();
        }
    }

    /** The text without white space at its ends. */
    String finish() {
        return out.toString().strip();
    }

    private void newLine() {
        out.append('\n');
        lineStart = out.length();
    }
}
