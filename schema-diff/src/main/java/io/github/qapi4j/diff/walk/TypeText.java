package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.TypeRef;

/** How reports write a type. */
final class TypeText {

    private TypeText() {}

    /** The type's name, {@code [name]} for a list; its kind where it has no name that means anything. */
    static String of(TypeRef ref, Surface surface) {
        if (ref instanceof TypeRef.Array list) {
            return "[" + of(list.element(), surface) + "]";
        }
        if (ref instanceof TypeRef.Scalar scalar) {
            return scalar.builtin().schemaName();
        }
        Shape shape = surface.shape((TypeRef.Defined) ref);
        if (shape.named()) {
            return shape.name();
        }
        if (shape instanceof ObjectShape object) {
            return object.isUnion() ? "a union" : "an object";
        }
        return shape instanceof EnumShape ? "an enum" : "an alternate";
    }
}
