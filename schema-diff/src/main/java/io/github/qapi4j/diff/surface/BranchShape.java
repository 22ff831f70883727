package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.TypeRef;

/**
 * A branch of a union.
 *
 * @param value the value of the discriminator that selects it
 * @param type the object type of its members
 * @param implied whether the schema does not write it
 * @param traits what everything has
 */
public record BranchShape(String value, TypeRef.Defined type, boolean implied, Traits traits) {}
