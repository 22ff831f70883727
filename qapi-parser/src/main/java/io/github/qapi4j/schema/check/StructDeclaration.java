package io.github.qapi4j.schema.check;

import java.util.List;
import java.util.Optional;

/**
 * A struct as declared.
 *
 * @param head name, condition, features, comment, place
 * @param base the struct it extends; never an array
 * @param members its own members
 */
public record StructDeclaration(Head head, Optional<TypeReference> base, List<MemberDeclaration> members)
        implements Declaration {

    public StructDeclaration {
        members = List.copyOf(members);
    }
}
