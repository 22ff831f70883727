package io.github.qapi4j.schema.source;

/**
 * A further place that belongs to a diagnostic: the earlier definition of a name, or another use of a misspelt one.
 *
 * @param position where
 * @param message what is there, one sentence without a full stop
 */
public record Note(Position position, String message) {

    /** The message of a note that only gives the very place of a diagnostic which is reported at a definition's line. */
    public static final String HERE = "here";
}
