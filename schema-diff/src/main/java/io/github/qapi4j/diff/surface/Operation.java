package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/**
 * A command or an event: where clients and server meet.
 *
 * @param name its name on the wire
 * @param event whether it is an event
 * @param data the object type of arguments or data; the empty type if there are none
 * @param returns what a command returns; empty if nothing
 * @param flags how a command is dispatched; for an event only {@code boxed} means anything
 * @param traits what everything has
 */
public record Operation(
        String name,
        boolean event,
        TypeRef.Defined data,
        Optional<TypeRef> returns,
        Command.Flags flags,
        Traits traits) {

    /** The word for its kind. */
    public String kind() {
        return event ? "event" : "command";
    }
}
