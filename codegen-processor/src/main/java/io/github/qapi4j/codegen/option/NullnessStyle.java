package io.github.qapi4j.codegen.option;

import java.util.Locale;

/** How the generated code says what may be null. */
public enum NullnessStyle {
    /** With the annotations of {@code org.jspecify.annotations}. */
    JSPECIFY,
    /** Not at all. */
    NONE;

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
