package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * An alternate: a value of one of several types, told apart by its JSON kind (qapi-language §5.8).
 *
 * @param name its name
 * @param alternatives its alternatives, in schema order
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record AlternateType(
        String name,
        List<Alternative> alternatives,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements TypeDefinition {

    public AlternateType {
        alternatives = List.copyOf(alternatives);
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "alternate";
    }
}
