package io.github.qapi4j.runtime.protocol;

/** A command that failed: what a server answers with, and what a client is told (qapi-language §10). */
public final class CommandException extends Exception {

    /** The class of errors that have no class of their own. */
    public static final String GENERIC_ERROR = "GenericError";

    /** The class of the error that a command is unknown, refused by policy, or not available now. */
    public static final String COMMAND_NOT_FOUND = "CommandNotFound";

    private static final long serialVersionUID = 1L;

    private final String errorClass;

    /**
     * A failure of some class.
     *
     * @param errorClass the error class; {@code DeviceNotActive}, {@code DeviceNotFound} and {@code KVMMissingCap} are known
     *     besides the constants here
     * @param description what went wrong, for people
     */
    public CommandException(String errorClass, String description) {
        super(description);
        this.errorClass = errorClass;
    }

    /** A failure without a class of its own. */
    public static CommandException generic(String description) {
        return new CommandException(GENERIC_ERROR, description);
    }

    /** The failure that there is no such command. */
    public static CommandException notFound(String command) {
        return new CommandException(COMMAND_NOT_FOUND, "The command " + command + " has not been found");
    }

    /** The error class on the wire. */
    public String errorClass() {
        return errorClass;
    }

    /** What went wrong, for people. */
    public String description() {
        return String.valueOf(getMessage());
    }
}
