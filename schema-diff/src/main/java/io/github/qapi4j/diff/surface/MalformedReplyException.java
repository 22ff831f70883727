package io.github.qapi4j.diff.surface;

import org.jspecify.annotations.Nullable;

/** Says that a text is not an introspection reply, and where it stops being one. */
public final class MalformedReplyException extends Exception {

    private static final long serialVersionUID = 1;

    /** With the input and the fault named in the message. */
    public MalformedReplyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
