package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of an array.
 *
 * @param name the element's name in brackets
 * @param elementType the type of its elements
 * @param condition when it is there: when its elements' type is
 */
public record ArrayInfo(String name, String elementType, Condition condition) implements SchemaInfo {

    @Override
    public String metaType() {
        return "array";
    }

    @Override
    public Optional<List<Feature>> features() {
        return Optional.empty();
    }
}
