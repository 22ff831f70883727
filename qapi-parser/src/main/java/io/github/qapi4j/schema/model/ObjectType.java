package io.github.qapi4j.schema.model;

import java.util.List;
import java.util.Optional;

/** A type whose values are JSON objects. */
public sealed interface ObjectType extends TypeDefinition permits StructType, UnionType {

    /** The struct it takes members from; for a union with an inline base the implicit {@code q_obj_…-base}. */
    Optional<TypeRef.Defined> base();

    /** The members it declares itself, in schema order; none for a union, whose base declares them. */
    List<Member> localMembers();

    /** All common members: inherited ones first, outermost ancestor first (qapi-language §5.4). */
    List<Member> members();
}
