package io.github.qapi4j.diff.rule;

import java.util.Locale;

/** Which way a value travels; a property of reachability, not of a type. */
public enum Direction {
    /** From the client: reachable from a command's arguments. */
    IN,
    /** To the client: reachable from a return value or from an event's data. */
    OUT;

    /** The word in reports: {@code in} or {@code out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
