package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * A member of an object: of a struct, of a union's base, or of a command's or event's inline data.
 *
 * @param name its name on the wire, without the {@code *}
 * @param type its type
 * @param optional whether it may be absent
 * @param condition when it is there
 * @param features its features
 * @param declaredBy the name of the object type that declares it: the type itself or an ancestor
 * @param position where its key stands
 */
public record Member(
        String name,
        TypeRef type,
        boolean optional,
        Condition condition,
        List<Feature> features,
        String declaredBy,
        Position position) {

    public Member {
        features = List.copyOf(features);
    }
}
