package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.Writable;

/** A command together with what is done for it. */
public final class CommandHandler<A, R> {

    private final CommandType<A, R> type;
    private final CommandFunction<A, R> function;

    private CommandHandler(CommandType<A, R> type, CommandFunction<A, R> function) {
        this.type = type;
        this.function = function;
    }

    /** Binds a command to what is done for it. */
    public static <A, R> CommandHandler<A, R> of(CommandType<A, R> type, CommandFunction<A, R> function) {
        return new CommandHandler<>(type, function);
    }

    /** The command. */
    public CommandType<A, R> type() {
        return type;
    }

    /**
     * Reads the arguments strictly, then executes the command.
     *
     * @param arguments the arguments as a plain value
     * @return the result, to be written
     * @throws CommandException if the arguments do not fit, or the command fails
     */
    Writable call(Object arguments) throws CommandException {
        A read;
        try {
            read = type.argumentsReader().read(PlainInput.strict(arguments));
        } catch (InputException e) {
            throw CommandException.generic(String.valueOf(e.getMessage()));
        }
        R result = function.call(read);
        return out -> type.resultWriter().write(out, result);
    }
}
