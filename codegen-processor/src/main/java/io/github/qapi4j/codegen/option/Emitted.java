package io.github.qapi4j.codegen.option;

import java.util.Locale;

/** A part of the generated code that users may leave out. */
public enum Emitted {
    /** Every type of the schema; without it, only the types that commands and events need. */
    TYPES,
    /** For every command its class and its arguments. */
    COMMANDS,
    /** For every event its class and its data. */
    EVENTS,
    /** For every module an interface of its commands that has a server execute them. */
    CLIENT,
    /** For every module an interface of its commands to implement, and the handlers that a dispatcher takes. */
    SERVER;

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
