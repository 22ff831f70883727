package io.github.qapi4j.schema.source;

import java.util.Optional;

/**
 * A further place that belongs to a diagnostic: the earlier definition of a name, or another use of a misspelt one.
 *
 * @param position where
 * @param message what is there, one sentence without a full stop
 * @param fault what would be reported there, if it is a fault of its own that has its cause in common with the diagnostic
 */
public record Note(Position position, String message, Optional<Diagnostic> fault) {

    /** The message of a note that only gives the very place of a diagnostic which is reported at a definition's line. */
    public static final String HERE = "here";

    /** A place where no rule is broken. */
    public Note(Position position, String message) {
        this(position, message, Optional.empty());
    }

    /** The place of a fault that has its cause in common with another one. */
    public static Note of(Diagnostic fault) {
        return new Note(fault.place(), fault.message(), Optional.of(fault));
    }
}
