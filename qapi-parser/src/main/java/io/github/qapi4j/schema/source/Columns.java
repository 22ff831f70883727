package io.github.qapi4j.schema.source;

/**
 * Counts columns in code points, forward through a line, so that all columns of a line together cost no more than the line.
 * In the strict dialects a tab counts as the reference counts it, which is a quirk of it (qapi-language §1.1); in lenient
 * reading it is one column, as editors and IDEs have it.
 */
public final class Columns {

    private static final int QUIRK_TAB = 8;

    private final String text;
    private final boolean tabQuirk;
    private int offset;
    private int column = 1;

    /** Starts at the beginning of the text. */
    public Columns(String text, Dialect dialect) {
        this.text = text;
        this.tabQuirk = !dialect.isLenient();
    }

    /** Goes to the start of a line. */
    public void startLine(int lineStart) {
        offset = lineStart;
        column = 1;
    }

    /** The column, from 1, of an offset in the current line at or behind the last one asked for. */
    public int at(int target) {
        while (offset < target) {
            char c = text.charAt(offset++);
            if (c == '\t' && tabQuirk) {
                column = (column - 1) % QUIRK_TAB + 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return column;
    }
}
