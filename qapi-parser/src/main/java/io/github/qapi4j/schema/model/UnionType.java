package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * A union: common members and, selected by one of them, the members of a branch.
 *
 * @param name its name
 * @param base the struct that declares or inherits the common members; implicit if the base is inline
 * @param discriminator the name of the common member that selects the branch
 * @param members the common members, inherited ones first
 * @param branches explicit branches in schema order, then the implied ones in enum order (qapi-language §5.5)
 * @param condition when it is there
 * @param features its features
 * @param documentation its doc comment
 * @param position where it is defined
 */
public record UnionType(
        String name,
        Optional<TypeRef.Defined> base,
        String discriminator,
        List<Member> members,
        List<Branch> branches,
        Condition condition,
        List<Feature> features,
        Optional<Documentation> documentation,
        Position position)
        implements ObjectType {

    public UnionType {
        members = List.copyOf(members);
        branches = List.copyOf(branches);
        features = List.copyOf(features);
    }

    @Override
    public String kind() {
        return "union";
    }

    @Override
    public List<Member> localMembers() {
        return List.of();
    }

    /** The common member that selects the branch. */
    public Member tag() {
        return members.stream()
                .filter(m -> m.name().equals(discriminator))
                .findFirst()
                .orElseThrow();
    }
}
