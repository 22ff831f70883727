package io.github.qapi4j.schema.check;

import java.util.List;
import java.util.Optional;

/** What a union's base or a command's or event's data is made of: nothing, a named type, or members written inline. */
public sealed interface ObjectData {

    /** No data. Empty inline members are {@link Inline} all the same; they create no type (qapi-language §5.2). */
    record None() implements ObjectData {}

    /** A named type. */
    record Named(TypeReference type) implements ObjectData {}

    /** Members written inline, possibly none. */
    record Inline(List<MemberDeclaration> members) implements ObjectData {
        public Inline {
            members = List.copyOf(members);
        }
    }

    /** The members written inline; none if there is no data or it is a named type. */
    default List<MemberDeclaration> inlineMembers() {
        return this instanceof Inline inline ? inline.members() : List.of();
    }

    /** The type named, if one is. */
    default Optional<TypeReference> named() {
        return this instanceof Named named ? Optional.of(named.type()) : Optional.empty();
    }
}
