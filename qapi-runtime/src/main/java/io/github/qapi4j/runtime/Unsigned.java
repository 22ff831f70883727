package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;

/** What generated code needs to keep unsigned 64-bit integers in a {@code long}; a member is named in each error. */
public final class Unsigned {

    private Unsigned() {}

    /** What {@code getX} gives; throws ArithmeticException for a value of 2^63 and above, which it cannot say. */
    public static long exact(TypeDescriptor type, int index, long bits) {
        if (bits < 0) {
            throw new ArithmeticException(Checks.name(type, index) + ": " + Long.toUnsignedString(bits)
                    + " is more than a long holds; get it unsigned or as a BigInteger");
        }
        return bits;
    }

    /** What {@code setX(long)} takes; throws IllegalArgumentException for a negative value. */
    public static long positive(TypeDescriptor type, int index, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(Checks.name(type, index) + ": " + value
                    + " is negative; set values of 2^63 and above unsigned or as a BigInteger");
        }
        return value;
    }

    /** The bits of 0 to 2^64-1; throws IllegalArgumentException for any other value. */
    public static long bits(TypeDescriptor type, int index, BigInteger value) {
        Checks.notNull(type, index, value);
        if (value.signum() < 0 || value.bitLength() > Long.SIZE) {
            throw new IllegalArgumentException(Checks.name(type, index) + ": " + value + " is not in 0..2^64-1");
        }
        return value.longValue();
    }

    /** The bits of a value that is a Long or a BigInteger; throws ClassCastException for any other. */
    public static long unboxed(TypeDescriptor type, int index, Object value) {
        return value instanceof BigInteger big ? bits(type, index, big) : positive(type, index, (Long) value);
    }

    /** A Long, or a BigInteger from 2^63 on. */
    public static Object boxed(long bits) {
        return bits >= 0 ? (Object) bits : big(bits);
    }

    /** The value as a BigInteger. */
    public static BigInteger big(long bits) {
        BigInteger low = BigInteger.valueOf(bits & Long.MAX_VALUE);
        return bits >= 0 ? low : low.setBit(Long.SIZE - 1);
    }
}
