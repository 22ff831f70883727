package io.github.qapi4j.codegen.emit;

import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/**
 * The values of an integer type whose Java type is signed.
 *
 * @param min the least
 * @param max the greatest; for unsigned 64-bit types what their everyday setter takes
 */
record IntegerRange(long min, long max) {

    /** The range of a type that is an integer type; unsigned 64-bit types count as what they take. */
    static Optional<IntegerRange> of(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.builtin().isInteger()
                ? Optional.of(of(scalar.builtin()))
                : Optional.empty();
    }

    boolean contains(IntegerRange other) {
        return min <= other.min && max >= other.max;
    }

    private static IntegerRange of(Builtin builtin) {
        return switch (builtin) {
            case INT8 -> new IntegerRange(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case INT16 -> new IntegerRange(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT32 -> new IntegerRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case UINT8 -> new IntegerRange(0, 0xff);
            case UINT16 -> new IntegerRange(0, 0xffff);
            case UINT32 -> new IntegerRange(0, 0xffff_ffffL);
            case UINT64, SIZE -> new IntegerRange(0, Long.MAX_VALUE);
            default -> new IntegerRange(Long.MIN_VALUE, Long.MAX_VALUE);
        };
    }
}
