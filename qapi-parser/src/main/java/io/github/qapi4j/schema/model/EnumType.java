package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * An enum; the predefined {@code QType} is one too.
 *
 * @param name its name
 * @param values its values, in schema order
 * @param prefix the prefix of the generated C constants, which concerns nobody else
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record EnumType(
        String name,
        List<EnumValue> values,
        Optional<String> prefix,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements TypeDefinition {

    public EnumType {
        values = List.copyOf(values);
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "enum";
    }
}
