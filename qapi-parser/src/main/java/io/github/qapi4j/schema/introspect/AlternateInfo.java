package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of an alternate.
 *
 * @param name its name, masked or not
 * @param alternatives its alternatives, whose names are not shown
 * @param condition when it is there
 * @param features its features, if it declares some
 */
public record AlternateInfo(
        String name, List<Alternative> alternatives, Condition condition, Optional<List<Feature>> features)
        implements SchemaInfo {

    public AlternateInfo {
        alternatives = List.copyOf(alternatives);
        features = features.map(List::copyOf);
    }

    @Override
    public String metaType() {
        return "alternate";
    }

    /**
     * An alternative.
     *
     * @param type its type
     * @param condition when it is there
     */
    public record Alternative(String type, Condition condition) {}
}
