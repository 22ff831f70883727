package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.source.Position;

/**
 * An alternative of an alternate.
 *
 * @param name its name, which never reaches the wire
 * @param type its type
 * @param condition when it is there
 * @param position where it stands
 */
public record Alternative(String name, TypeRef type, Condition condition, Position position) {}
