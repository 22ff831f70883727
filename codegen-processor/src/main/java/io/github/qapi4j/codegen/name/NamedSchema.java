package io.github.qapi4j.codegen.name;

/**
 * The names of a schema.
 *
 * @param names the names
 * @param map the name map that has them, and those it had before
 */
public record NamedSchema(JavaNames names, NameMap map) {}
