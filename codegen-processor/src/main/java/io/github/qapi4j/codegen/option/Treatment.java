package io.github.qapi4j.codegen.option;

import java.util.Locale;

/** What becomes of definitions, members and values that have a certain feature. */
public enum Treatment {
    /** They are generated, and marked. */
    KEEP,
    /** They are left out, except for what something that stays cannot do without. */
    EXCLUDE,
    /** They are errors, each named. */
    FAIL;

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
