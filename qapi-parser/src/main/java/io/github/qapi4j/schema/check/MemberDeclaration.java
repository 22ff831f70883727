package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * A member as declared by a struct, an inline union base or inline data (qapi-language §3 MEMBERS).
 *
 * @param name its name without the {@code *}
 * @param type its type
 * @param optional whether it may be absent
 * @param condition when it is there
 * @param features its features
 * @param position where its key stands
 */
public record MemberDeclaration(
        String name,
        TypeReference type,
        boolean optional,
        Condition condition,
        List<Feature> features,
        Position position) {

    public MemberDeclaration {
        features = List.copyOf(features);
    }
}
