package io.github.qapi4j.diff.input;

import io.github.qapi4j.schema.ReadResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that an input could not be read or has errors. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient @Nullable ReadResult reading;

    InputException(String message) {
        this(message, (Throwable) null);
    }

    InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reading = null;
    }

    InputException(String message, ReadResult reading) {
        super(message);
        this.reading = reading;
    }

    /** What was read, with what is wrong in it; empty if nothing could be read. */
    public Optional<ReadResult> reading() {
        return Optional.ofNullable(reading);
    }
}
