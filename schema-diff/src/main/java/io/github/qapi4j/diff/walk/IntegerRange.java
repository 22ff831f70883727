package io.github.qapi4j.diff.walk;

import io.github.qapi4j.schema.model.Builtin;
import java.math.BigInteger;

/** The values of an integer type, both ends included (qapi-language §9.1). */
record IntegerRange(BigInteger least, BigInteger most) {

    static IntegerRange of(Builtin builtin) {
        return switch (builtin) {
            case INT8 -> signed(8);
            case INT16 -> signed(16);
            case INT32 -> signed(32);
            case UINT8 -> unsigned(8);
            case UINT16 -> unsigned(16);
            case UINT32 -> unsigned(32);
            case UINT64, SIZE -> unsigned(64);
            default -> signed(64);
        };
    }

    boolean covers(IntegerRange other) {
        return least.compareTo(other.least) <= 0 && most.compareTo(other.most) >= 0;
    }

    private static IntegerRange signed(int bits) {
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        return new IntegerRange(half.negate(), half.subtract(BigInteger.ONE));
    }

    private static IntegerRange unsigned(int bits) {
        return new IntegerRange(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }
}
