package io.github.qapi4j.schema.model;

/** A type with a name: everything that {@link TypeRef.Defined} can mean. */
public sealed interface TypeDefinition extends Definition permits EnumType, ObjectType, AlternateType {

    /** A reference to this type. */
    default TypeRef.Defined ref() {
        return new TypeRef.Defined(name());
    }
}
