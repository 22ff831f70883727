package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Position;

/**
 * A reference to a type by name, not yet looked up (qapi-language §3 TYPEREF).
 *
 * @param name the type's name; that of the element for an array
 * @param array whether it means an array of the type
 * @param position where the name stands
 */
public record TypeReference(String name, boolean array, Position position) {}
