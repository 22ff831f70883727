package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.TypeRef;

/**
 * An alternative of an alternate.
 *
 * @param name its name; in an introspection reply that of its JSON kind
 * @param type its type
 * @param traits what everything has
 */
public record AlternativeShape(String name, TypeRef type, Traits traits) {}
