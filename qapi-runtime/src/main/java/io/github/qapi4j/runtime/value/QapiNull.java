package io.github.qapi4j.runtime.value;

/** The value of the builtin type {@code null}: a present null, which is not the same as an absent member. */
public enum QapiNull {
    /** The only value. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
