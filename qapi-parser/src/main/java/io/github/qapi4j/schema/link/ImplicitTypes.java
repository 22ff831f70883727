package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.ObjectData;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.check.UnionDeclaration;
import java.util.Optional;

/** The names of the object types that inline bases and inline data make (qapi-language §5.2). */
final class ImplicitTypes {

    private static final String PREFIX = "q_obj_";

    private ImplicitTypes() {}

    /** Whether a name is of an implicit object type; no schema can define such a name (qapi-language §4.1). */
    static boolean isImplicit(String name) {
        return name.startsWith(PREFIX);
    }

    /** The type that a union's base or a command's or event's data is: the named one, or the implicit one. */
    static Optional<TypeReference> reference(Declaration owner, ObjectData data) {
        if (data.inlineMembers().isEmpty()) {
            return data.named();
        }
        String role = owner instanceof UnionDeclaration ? "base" : "arg";
        String name = PREFIX + owner.name() + "-" + role;
        return Optional.of(new TypeReference(name, false, owner.head().namePosition()));
    }
}
