package io.github.qapi4j.schema.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the source lines that diagnostics point to. */
final class Excerpts {

    private static final int WIDTH = 110;
    private static final String CUT = "…";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<Integer>> lineStarts = new HashMap<>();
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
        List<Integer> starts = lineStarts.computeIfAbsent(file.name(), name -> starts(file.text()));
        if (position.line() > starts.size()) {
            return Optional.empty();
        }
        int start = starts.get(position.line() - 1);
        int end = file.text().indexOf('\n', start);
        String line = file.text().substring(start, end);
        return Optional.of(window(line, position.column() == 0 ? -1 : offset(position, line)));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            starts.add(start);
        }
        return starts;
    }

    // Many diagnostics may point into one long line, so its columns are counted once.
    private int offset(Position position, String line) {
        String key = position.withoutColumn().toString();
        int[] byColumn = offsets.computeIfAbsent(key, k -> offsetsByColumn(line));
        return position.column() < byColumn.length ? byColumn[position.column()] : line.length();
    }

    // Columns may go back behind a tab (qapi-language §1.1), so the first visible character at a column is meant.
    private int[] offsetsByColumn(String line) {
        int[] byColumn = new int[line.length() + 2];
        Arrays.fill(byColumn, line.length());
        Columns columns = new Columns(line, dialect);
        for (int i = 0; i < line.length(); i++) {
            int column = columns.at(i);
            if (line.charAt(i) != '\t' && byColumn[column] == line.length()) {
                byColumn[column] = i;
            }
        }
        return byColumn;
    }

    private static Excerpt window(String line, int caret) {
        if (line.length() <= WIDTH) {
            return new Excerpt(Visible.aligned(line), caret);
        }
        int from = Math.max(0, Math.min(caret - WIDTH / 2, line.length() - WIDTH));
        String shown = Visible.aligned(line.substring(from, from + WIDTH));
        String cut = (from > 0 ? CUT : "") + shown;
        String ended = from + WIDTH < line.length() ? cut + CUT : cut;
        return new Excerpt(ended, caret < 0 ? caret : caret - from + (from > 0 ? 1 : 0));
    }
}
