package io.github.qapi4j.schema.source;

/**
 * How much of anything a schema may have before reading it stops with a {@code Q-LIMIT} diagnostic. They keep hostile input
 * from exhausting memory or stack; no known schema comes near the defaults.
 *
 * @param fileBytes bytes in one file
 * @param totalBytes bytes in all files together
 * @param nesting objects and arrays inside one another; at most 400, for passes recurse over expressions
 * @param includeDepth include directives that lead to one file; at most 200, for the parser recurses over them
 * @param files files read
 * @param nameLength characters in one string
 * @param diagnostics errors kept, and warnings kept
 */
public record Limits(
        int fileBytes, long totalBytes, int nesting, int includeDepth, int files, int nameLength, int diagnostics) {

    /** 16 MiB a file, 32 MiB in all, 200 levels, 100 includes deep, 10,000 files, 4,096 characters, 1,000 diagnostics. */
    public static final Limits DEFAULT = new Limits(16 << 20, 32L << 20, 200, 100, 10_000, 4_096, 1_000);

    private static final int MAX_NESTING = 400;
    private static final int MAX_INCLUDE_DEPTH = 200;

    public Limits {
        if (fileBytes < 1 || totalBytes < 1 || files < 1 || nameLength < 1 || diagnostics < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
        if (nesting < 1 || nesting > MAX_NESTING) {
            throw new IllegalArgumentException("nesting is 1 to " + MAX_NESTING + ", not " + nesting);
        }
        if (includeDepth < 1 || includeDepth > MAX_INCLUDE_DEPTH) {
            throw new IllegalArgumentException("include depth is 1 to " + MAX_INCLUDE_DEPTH + ", not " + includeDepth);
        }
    }

    /** The same limits with another number of diagnostics. */
    public Limits withDiagnostics(int count) {
        return new Limits(fileBytes, totalBytes, nesting, includeDepth, files, nameLength, count);
    }
}
