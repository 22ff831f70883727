package io.github.qapi4j.runtime.protocol;

/** A command failed: what a handler throws to have it told the client, and what a client is told. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String errorClass;

    /** A failure of any class, also one that this library does not know. */
    public CommandException(String errorClass, String description) {
        super(description);
        this.errorClass = errorClass;
    }

    /** A failure of a known class. */
    public CommandException(ErrorClass errorClass, String description) {
        this(errorClass.wireName(), description);
    }

    /** A failure that clients need not tell from others. */
    public static CommandException generic(String description) {
        return new CommandException(ErrorClass.GENERIC_ERROR, description);
    }

    /** There is no such command. */
    public static CommandException notFound(String command) {
        return new CommandException(ErrorClass.COMMAND_NOT_FOUND, "there is no command " + command);
    }

    /** The error's class as the wire names it. */
    public String errorClass() {
        return errorClass;
    }

    /** What went wrong, for people. */
    public String description() {
        return String.valueOf(getMessage());
    }
}
