package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.ValueReader;
import io.github.qapi4j.runtime.visitor.ValueWriter;
import java.util.Set;

/**
 * What the schema says of a command, and how its arguments and its result are read and written.
 *
 * @param <A> the arguments object
 * @param <R> the result; {@link Empty} for none
 * @param name its name on the wire
 * @param flags how it is dispatched
 * @param features the names of its features
 * @param argumentsReader reads its arguments
 * @param argumentsWriter shows its arguments
 * @param resultReader reads its result
 * @param resultWriter shows its result
 */
public record CommandType<A, R>(
        String name,
        CommandFlags flags,
        Set<String> features,
        ValueReader<A> argumentsReader,
        ValueWriter<A> argumentsWriter,
        ValueReader<R> resultReader,
        ValueWriter<R> resultWriter) {

    public CommandType {
        features = Set.copyOf(features);
    }

    /** By name: there is one description of each command. */
    @Override
    public String toString() {
        return name;
    }
}
