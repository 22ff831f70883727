package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.EnumValue;
import java.util.List;
import java.util.Optional;

/**
 * An enum as declared.
 *
 * @param head name, condition, features, comment, place
 * @param values its values, in schema order
 * @param prefix the prefix of generated C constants
 */
public record EnumDeclaration(Head head, List<EnumValue> values, Optional<String> prefix) implements Declaration {

    public EnumDeclaration {
        values = List.copyOf(values);
    }
}
