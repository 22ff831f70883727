package io.github.qapi4j.runtime.protocol;

/** What a server does for a command: a method of a generated interface, bound to its implementation. */
@FunctionalInterface
public interface CommandFunction<A, R> {

    /**
     * Executes the command.
     *
     * @throws CommandException if it fails; nothing of it must have taken effect then
     */
    R call(A arguments) throws CommandException;
}
