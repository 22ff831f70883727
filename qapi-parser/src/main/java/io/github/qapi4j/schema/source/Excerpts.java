package io.github.qapi4j.schema.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the source lines that diagnostics point to. */
final class Excerpts {

    private static final int WIDTH = 110;
    private static final String CUT = "…";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, int[]> lineStarts = new HashMap<>();
    private final Map<String, int[]> offsets = new HashMap<>();
    private final Dialect dialect;

    Excerpts(Collection<SourceFile> files, Dialect dialect) {
        files.forEach(f -> this.files.put(f.name(), f));
        this.dialect = dialect;
    }

    /**
     * A line as shown, and where in it to point.
     *
     * @param line the line, cut to a window if it is long
     * @param caret how many characters precede the place; negative if only the line is known
     */
    record Excerpt(String line, int caret) {}

    /** The line of a position; empty if the position has none or its file is not known. */
    Optional<Excerpt> at(Position position) {
        SourceFile file = files.get(position.file());
        if (file == null || position.line() == 0) {
            return Optional.empty();
        }
        String text = file.text();
        int[] starts = lineStarts.computeIfAbsent(file.name(), name -> starts(text));
        if (position.line() > starts.length) {
            return Optional.empty();
        }
        int start = starts[position.line() - 1];
        int end = (position.line() < starts.length ? starts[position.line()] : text.length()) - 1;
        return Optional.of(window(text, start, end, position.column() == 0 ? -1 : offset(position, text, start, end)));
    }

    private static int[] starts(String text) {
        int lines = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }

    // Many diagnostics may point into one long line, so its columns are counted once, and the line is never copied.
    private int offset(Position position, String text, int start, int end) {
        String key = position.withoutColumn().toString();
        int[] byColumn = offsets.computeIfAbsent(key, k -> offsetsByColumn(text, start, end));
        return position.column() < byColumn.length ? byColumn[position.column()] : end - start;
    }

    // Columns may go back behind a tab (qapi-language §1.1), so the first visible character at a column is meant.
    private int[] offsetsByColumn(String text, int start, int end) {
        int[] byColumn = new int[end - start + 2];
        Arrays.fill(byColumn, end - start);
        Columns columns = new Columns(text, dialect);
        columns.startLine(start);
        for (int i = start; i < end; i++) {
            int column = columns.at(i);
            if (text.charAt(i) != '\t' && byColumn[column] == end - start) {
                byColumn[column] = i - start;
            }
        }
        return byColumn;
    }

    private static Excerpt window(String text, int start, int end, int caret) {
        int length = end - start;
        if (length <= WIDTH) {
            return new Excerpt(Visible.aligned(text.substring(start, end)), caret);
        }
        int from = start + Math.max(0, Math.min(caret - WIDTH / 2, length - WIDTH));
        int to = from + WIDTH;
        // A character of two halves is shown whole or not at all.
        from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        String shown = Visible.aligned(text.substring(from, to));
        String cut = (from > start ? CUT : "") + shown;
        String ended = to < end ? cut + CUT : cut;
        int shift = from - start - (from > start ? 1 : 0);
        return new Excerpt(ended, caret < 0 ? caret : caret - shift);
    }
}
