package io.github.qapi4j.cli;

/**
 * An option of a subcommand.
 *
 * @param name how it is written, dashes included
 * @param value what its value is called in texts; empty if it takes none
 * @param description what it does, for the help
 */
record Option(String name, String value, String description) {

    /** An option that is there or not. */
    static Option flag(String name, String description) {
        return new Option(name, "", description);
    }

    /** An option with a value. */
    static Option of(String name, String value, String description) {
        return new Option(name, value, description);
    }

    /** Whether it needs a value. */
    boolean takesValue() {
        return !value.isEmpty();
    }

    /** Name and value as the help shows them. */
    String label() {
        return takesValue() ? name + " " + value : name;
    }
}
