package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of an event.
 *
 * @param name its name
 * @param argType the type of its data
 * @param condition when it is there
 * @param features its features, if it declares some
 */
public record EventInfo(String name, String argType, Condition condition, Optional<List<Feature>> features)
        implements SchemaInfo {

    public EventInfo {
        features = features.map(List::copyOf);
    }

    @Override
    public String metaType() {
        return "event";
    }
}
