package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of a predefined scalar. All integer types are shown as {@code int}.
 *
 * @param name its name
 * @param jsonType the kind of JSON value it is
 */
public record BuiltinInfo(String name, String jsonType) implements SchemaInfo {

    @Override
    public String metaType() {
        return "builtin";
    }

    @Override
    public Condition condition() {
        return Condition.ALWAYS;
    }

    @Override
    public Optional<List<Feature>> features() {
        return Optional.empty();
    }
}
