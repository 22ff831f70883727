package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a value in generated code, as far as source that uses it can tell.
 *
 * @param name how a user writes it; a type of the schema goes by its schema name
 * @param unsigned whether it has further accessors for unsigned values
 */
record JavaType(String name, boolean unsigned) {

    static JavaType of(TypeRef ref, Surface surface) {
        if (ref instanceof TypeRef.Array list) {
            return plain("List of " + of(list.element(), surface).name());
        }
        if (ref instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.builtin());
        }
        Shape shape = surface.shape((TypeRef.Defined) ref);
        return plain(shape.named() ? shape.name() : "a class of its own");
    }

    static JavaType plain(String name) {
        return new JavaType(name, false);
    }

    private static JavaType scalar(Builtin builtin) {
        return switch (builtin) {
            case STR -> plain("String");
            case BOOL -> plain("boolean");
            case NUMBER -> plain("double");
            case INT8, INT16, INT32, UINT8, UINT16 -> plain("int");
            case UINT64, SIZE -> new JavaType("long", true);
            case NULL -> plain("QapiNull");
            case ANY -> plain("Object");
            default -> plain("long");
        };
    }

    /** Whether source written for the other one compiles with this one. */
    boolean offersAllOf(JavaType other) {
        return name.equals(other.name) && (unsigned || !other.unsigned);
    }

    // As the generated ones, which are slow at their first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaType type && name.equals(type.name) && unsigned == type.unsigned;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Boolean.hashCode(unsigned);
    }

    @Override
    public String toString() {
        return unsigned ? "unsigned " + name : name;
    }
}
