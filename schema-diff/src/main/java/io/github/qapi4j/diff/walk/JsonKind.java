package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Locale;

/** The JSON kinds by which alternates tell their alternatives apart (qapi-language §9.3). */
enum JsonKind {
    NULL,
    BOOL,
    NUMBER,
    STRING,
    LIST,
    OBJECT,
    /** Several: an alternate, or any value. */
    VARIOUS;

    static JsonKind of(TypeRef ref, Surface surface) {
        if (ref instanceof TypeRef.Array) {
            return LIST;
        }
        if (ref instanceof TypeRef.Scalar scalar) {
            return switch (scalar.builtin()) {
                case STR -> STRING;
                case BOOL -> BOOL;
                case NULL -> NULL;
                case ANY -> VARIOUS;
                default -> NUMBER;
            };
        }
        Shape shape = surface.shape((TypeRef.Defined) ref);
        if (shape instanceof AlternateShape) {
            return VARIOUS;
        }
        return shape instanceof EnumShape ? STRING : OBJECT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
