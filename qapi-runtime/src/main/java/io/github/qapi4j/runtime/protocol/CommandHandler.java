package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.Writable;

/**
 * A command with what executes it.
 *
 * @param type the command
 * @param call what executes it
 */
public record CommandHandler<A extends Writable, R>(CommandType<A, R> type, Call<A, R> call) {

    /** A command that has a result. */
    public static <A extends Writable, R> CommandHandler<A, R> of(CommandType<A, R> type, Call<A, R> call) {
        return new CommandHandler<>(type, call);
    }

    /** A command that returns nothing. */
    public static <A extends Writable> CommandHandler<A, NoResult> ofVoid(
            CommandType<A, NoResult> type, VoidCall<A> call) {
        return new CommandHandler<>(type, arguments -> {
            call.call(arguments);
            return NoResult.NONE;
        });
    }

    /** Executes a command. */
    @FunctionalInterface
    public interface Call<A, R> {

        /**
         * Executes the command.
         *
         * @throws CommandException to tell the client that and how it failed
         */
        R call(A arguments);
    }

    /** Executes a command that returns nothing. */
    @FunctionalInterface
    public interface VoidCall<A> {

        /**
         * Executes the command.
         *
         * @throws CommandException to tell the client that and how it failed
         */
        void call(A arguments);
    }
}
