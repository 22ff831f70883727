package io.github.qapi4j.diff.policy;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a policy file, and where. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1;

    PolicyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    PolicyException(String message) {
        this(message, null);
    }
}
