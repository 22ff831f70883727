package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.TypeRef;

/**
 * A member of an object.
 *
 * @param name its name on the wire
 * @param type its type
 * @param optional whether it may be absent
 * @param declaredBy the type that declares it: the object itself or one of its bases
 * @param traits what everything has
 */
public record MemberShape(String name, TypeRef type, boolean optional, String declaredBy, Traits traits) {}
