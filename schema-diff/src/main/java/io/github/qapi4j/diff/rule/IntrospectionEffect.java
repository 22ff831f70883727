package io.github.qapi4j.diff.rule;

import java.util.Locale;

/** Whether a change alters the reply to {@code query-qmp-schema}. */
public enum IntrospectionEffect {
    /** The reply says something else. */
    SHOWN,
    /** The reply lists the same things in another order, which clients must not rely on. */
    ORDER,
    /** Only type names change, which a server masks. */
    NAMES,
    /** The reply stays the same. */
    HIDDEN;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
