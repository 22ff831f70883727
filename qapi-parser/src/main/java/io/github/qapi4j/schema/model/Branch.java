package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.source.Position;

/**
 * A branch of a union.
 *
 * @param name the value of the discriminator that selects it
 * @param type the object type of its members; {@link Schema#EMPTY_TYPE} if it was not written in the schema
 * @param implied whether it stands only for an enum value that the schema gives no branch (qapi-language §5.5)
 * @param condition when it is there; an implied one has its value's
 * @param position where it, or its enum value, stands
 */
public record Branch(String name, TypeRef.Defined type, boolean implied, Condition condition, Position position) {}
