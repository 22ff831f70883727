package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.Set;

/**
 * What the schema says of an event.
 *
 * @param name its name on the wire
 * @param data reads its data
 * @param features the names of its features, in schema order
 * @param <D> the type of its data; an empty object if it has none
 */
public record EventType<D extends QapiObject>(String name, ValueReader<D> data, Set<String> features) {

    /** An event without features. */
    public static <D extends QapiObject> EventType<D> of(String name, ValueReader<D> data) {
        return new EventType<>(name, data, Set.of());
    }

    /** The same event, but with these features. */
    public EventType<D> withFeatures(String... all) {
        return new EventType<>(name, data, Ordered.set(all));
    }

    @Override
    public String toString() {
        return name;
    }
}
