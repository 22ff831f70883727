package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * A struct, or the implicit object type of an inline base or of inline data (qapi-language §5.2).
 *
 * @param name its name; an implicit one starts with {@code q_}
 * @param base the struct it extends
 * @param localMembers the members it declares itself
 * @param members all members, inherited ones first
 * @param implicit whether the schema does not name it
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record StructType(
        String name,
        Optional<TypeRef.Defined> base,
        List<Member> localMembers,
        List<Member> members,
        boolean implicit,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements ObjectType {

    public StructType {
        localMembers = List.copyOf(localMembers);
        members = List.copyOf(members);
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "struct";
    }
}
