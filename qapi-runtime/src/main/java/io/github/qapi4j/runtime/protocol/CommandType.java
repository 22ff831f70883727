package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.ValueReader;
import io.github.qapi4j.runtime.visitor.ValueWriter;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Set;

/**
 * What the schema says of a command.
 *
 * @param name its name on the wire
 * @param arguments reads its arguments
 * @param result reads its result
 * @param resultWriter shows its result
 * @param flags what else the schema says of it
 * @param features the names of its features, in schema order
 * @param <A> the type of its arguments, of which it always takes one object
 * @param <R> the type of its result, {@link NoResult} if it returns nothing
 */
public record CommandType<A extends Writable, R>(
        String name,
        ValueReader<A> arguments,
        ValueReader<R> result,
        ValueWriter<R> resultWriter,
        Set<CommandFlag> flags,
        Set<String> features) {

    /** Starts a command that returns nothing, without flags and features. */
    public static <A extends Writable> CommandType<A, NoResult> of(String name, ValueReader<A> arguments) {
        return new CommandType<>(
                name, arguments, NoResult::read, (out, nothing) -> nothing.write(out), Set.of(), Set.of());
    }

    /** The same command, but with a result that shows itself. */
    public <T extends Writable> CommandType<A, T> returns(ValueReader<T> reader) {
        return returns(reader, (out, value) -> value.write(out));
    }

    /** The same command, but with a result: a list, or a value of a predefined type. */
    public <T> CommandType<A, T> returns(ValueReader<T> reader, ValueWriter<T> writer) {
        return new CommandType<>(name, arguments, reader, writer, flags, features);
    }

    /** The same command, but with these flags. */
    public CommandType<A, R> with(CommandFlag... all) {
        return new CommandType<>(name, arguments, result, resultWriter, Set.of(all), features);
    }

    /** The same command, but with these features. */
    public CommandType<A, R> withFeatures(String... all) {
        return new CommandType<>(name, arguments, result, resultWriter, flags, Ordered.set(all));
    }

    /** Whether the schema says so of the command. */
    public boolean is(CommandFlag flag) {
        return flags.contains(flag);
    }

    @Override
    public String toString() {
        return name;
    }
}
