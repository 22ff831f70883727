package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.Set;

/**
 * What the schema says of an event, and how its data is read.
 *
 * @param <D> the data object
 * @param name its name on the wire
 * @param features the names of its features
 * @param dataReader reads its data
 */
public record EventType<D extends QapiObject>(String name, Set<String> features, ValueReader<D> dataReader) {

    public EventType {
        features = Set.copyOf(features);
    }

    /** The event's name. */
    @Override
    public String toString() {
        return name;
    }
}
