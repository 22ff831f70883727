package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.source.Position;

/**
 * A feature of a definition, a member or an enum value (qapi-language §5.10).
 *
 * @param name its name; {@code deprecated} and {@code unstable} have a meaning of their own
 * @param condition when it is there
 * @param position the line of the definition that declares it, or better
 */
public record Feature(String name, Condition condition, Position position) {

    /** Marks what is to be removed. */
    public static final String DEPRECATED = "deprecated";
    /** Marks what may change or go at any time. */
    public static final String UNSTABLE = "unstable";
}
