package io.github.qapi4j.schema.check;

/**
 * An event as declared.
 *
 * @param head name, condition, features, comment, place
 * @param data its data
 * @param boxed whether the data is passed as one object
 */
public record EventDeclaration(Head head, ObjectData data, boolean boxed) implements Declaration {}
