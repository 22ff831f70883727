package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * A union as declared.
 *
 * @param head name, condition, features, comment, place
 * @param base its common members; never {@link ObjectData.None}
 * @param discriminator the name of the member that selects the branch
 * @param discriminatorPosition where that name stands
 * @param branches its branches, in schema order
 */
public record UnionDeclaration(
        Head head,
        ObjectData base,
        String discriminator,
        Position discriminatorPosition,
        List<BranchDeclaration> branches)
        implements Declaration {

    public UnionDeclaration {
        branches = List.copyOf(branches);
    }
}
