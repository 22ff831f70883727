package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.InputVisitor;

/** The value of the builtin type {@code null}: a present null, which is not the same as an absent member. */
public enum QapiNull {
    /** The only value. */
    NULL;

    /** Reads a null. */
    public static QapiNull read(InputVisitor in) {
        in.nullValue();
        return NULL;
    }

    @Override
    public String toString() {
        return "null";
    }
}
