package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * A command.
 *
 * @param name its name on the wire
 * @param data the object type of its arguments; empty if it takes none
 * @param returns what it returns; empty if nothing
 * @param flags how it is dispatched
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record Command(
        String name,
        Optional<TypeRef.Defined> data,
        Optional<TypeRef> returns,
        Flags flags,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements Definition {

    public Command {
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "command";
    }

    /**
     * The flags of a command (qapi-language §3).
     *
     * @param boxed whether the reference generator passes the arguments as one object
     * @param generated {@code gen}: whether arguments and return value are checked against the schema
     * @param successResponse {@code success-response}: whether success is answered
     * @param allowOob whether it may be executed out of band
     * @param allowPreconfig whether it may be executed before the machine is configured
     * @param coroutine whether the reference server runs it in a coroutine
     */
    public record Flags(
            boolean boxed,
            boolean generated,
            boolean successResponse,
            boolean allowOob,
            boolean allowPreconfig,
            boolean coroutine) {}
}
