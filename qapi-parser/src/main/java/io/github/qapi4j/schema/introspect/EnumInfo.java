package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of an enum.
 *
 * @param name its name, masked or not
 * @param values its values, which {@code members} and, by name, {@code values} show
 * @param condition when it is there
 * @param features its features, if it declares some
 */
public record EnumInfo(String name, List<Value> values, Condition condition, Optional<List<Feature>> features)
        implements SchemaInfo {

    public EnumInfo {
        values = List.copyOf(values);
        features = features.map(List::copyOf);
    }

    @Override
    public String metaType() {
        return "enum";
    }

    /**
     * A value.
     *
     * @param name its name
     * @param condition when it is there
     * @param features its features, if it declares some
     */
    public record Value(String name, Condition condition, Optional<List<Feature>> features) {

        public Value {
            features = features.map(List::copyOf);
        }
    }
}
