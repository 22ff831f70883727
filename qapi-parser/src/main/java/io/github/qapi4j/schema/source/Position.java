package io.github.qapi4j.schema.source;

/**
 * A place in a schema file.
 *
 * @param file the file's name as composed from the root's name and the include directives (qapi-language §1.1)
 * @param line the line, from 1; 0 if the diagnostic concerns the file as a whole
 * @param column the column in code points, from 1; 0 if only the line is known
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    public Position {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are not negative: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    /** A line of a file, at no column. */
    public static Position ofLine(String file, int line) {
        return new Position(file, line, 0);
    }

    /** The same line without its column. */
    public Position withoutColumn() {
        return new Position(file, line, 0);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as far as known: the form that terminals and IDEs link. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
