package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * An event.
 *
 * @param name its name on the wire
 * @param data the object type of its data; empty if it carries none
 * @param boxed whether the reference generator passes the data as one object
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record Event(
        String name,
        Optional<TypeRef.Defined> data,
        boolean boxed,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements Definition {

    public Event {
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "event";
    }
}
