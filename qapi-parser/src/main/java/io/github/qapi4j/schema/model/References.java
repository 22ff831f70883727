package io.github.qapi4j.schema.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells which types a definition refers to. */
final class References {

    private References() {}

    /** The names of the types, not predefined scalars, that a definition refers to directly. */
    static Stream<TypeRef.Defined> of(Definition definition) {
        return refs(definition).flatMap(References::defined);
    }

    private static Stream<TypeRef> refs(Definition definition) {
        if (definition instanceof ObjectType object) {
            Stream<TypeRef> members = object.members().stream().map(Member::type);
            return Stream.concat(object.base().stream(), Stream.concat(members, branches(object)));
        }
        if (definition instanceof AlternateType alternate) {
            return alternate.alternatives().stream().map(Alternative::type);
        }
        if (definition instanceof Command command) {
            return Stream.concat(command.data().stream(), command.returns().stream());
        }
        return definition instanceof Event event ? event.data().stream().map(data -> data) : Stream.empty();
    }

    private static Stream<TypeRef> branches(ObjectType object) {
        return object instanceof UnionType union ? union.branches().stream().map(Branch::type) : Stream.empty();
    }

    private static Stream<TypeRef.Defined> defined(TypeRef ref) {
        TypeRef type = ref instanceof TypeRef.Array array ? array.element() : ref;
        return Optional.of(type).filter(TypeRef.Defined.class::isInstance).map(TypeRef.Defined.class::cast).stream();
    }
}
