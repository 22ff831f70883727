package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of a natural Java value, such as any integer, the one that a member or a list of a predefined type holds. */
final class NaturalValues {

    private static final BigInteger MAX_UNSIGNED =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final long MAX_EXACT = 1L << 53;

    private NaturalValues() {}

    /** The value for a member; throws IllegalArgumentException if it is of the wrong type, or out of range. */
    static Object of(TypeDescriptor type, int index, Object value) {
        String written = type.members().get(index).type();
        String name = Checks.name(type, index);
        if (!written.startsWith("[")) {
            return of(name, written, value);
        }
        if (!(value instanceof List<?> list)) {
            throw JavaTypes.mismatch(name, value, "List");
        }
        String element = written.substring(1, written.length() - 1);
        List<Object> values = new ArrayList<>(list.size());
        for (Object each : list) {
            values.add(of(name + "[" + values.size() + "]", element, each));
        }
        return values;
    }

    private static Object of(String name, String type, @Nullable Object value) {
        return switch (type) {
            case "int8" -> integer(name, value, Byte.MIN_VALUE, Byte.MAX_VALUE).intValue();
            case "int16" ->
                integer(name, value, Short.MIN_VALUE, Short.MAX_VALUE).intValue();
            case "int32" ->
                integer(name, value, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
            case "uint8" -> integer(name, value, 0, 0xff).intValue();
            case "uint16" -> integer(name, value, 0, 0xffff).intValue();
            case "uint32" -> integer(name, value, 0, 0xffff_ffffL).longValue();
            case "int", "int64" ->
                integer(name, value, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
            case "uint64", "size" -> unsigned(name, value);
            case "number" -> number(name, value);
            case "str" -> instance(name, value, String.class);
            case "bool" -> instance(name, value, Boolean.class);
            case "null" -> instance(name, value, QapiNull.class);
            default -> instance(name, value, Object.class);
        };
    }

    private static Object instance(String name, @Nullable Object value, Class<?> type) {
        if (value == null || !type.isInstance(value)) {
            throw JavaTypes.mismatch(name, value, type.getSimpleName());
        }
        return value;
    }

    private static BigInteger integer(String name, @Nullable Object value, long min, long max) {
        String expected = max <= Integer.MAX_VALUE ? "Integer" : "Long";
        BigInteger integer = integer(name, value, expected);
        if (integer.compareTo(BigInteger.valueOf(min)) < 0 || integer.compareTo(BigInteger.valueOf(max)) > 0) {
            throw new IllegalArgumentException(name + ": " + value + " is not in " + min + ".." + max);
        }
        return integer;
    }

    private static BigInteger unsigned(String name, @Nullable Object value) {
        BigInteger integer = integer(name, value, "BigInteger");
        if (integer.signum() < 0 || integer.compareTo(MAX_UNSIGNED) > 0) {
            throw new IllegalArgumentException(name + ": " + value + " is not in 0..2^64-1");
        }
        return integer;
    }

    private static BigInteger integer(String name, @Nullable Object value, String expected) {
        if (value instanceof BigInteger big) {
            return big;
        }
        if (value instanceof Number number && isSmallInteger(number)) {
            return BigInteger.valueOf(number.longValue());
        }
        throw JavaTypes.mismatch(name, value, expected);
    }

    private static double number(String name, @Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(name + ": " + value + " is not finite");
            }
            return number;
        }
        BigDecimal exact =
                value instanceof BigDecimal decimal ? decimal : new BigDecimal(integer(name, value, "Double"));
        double number = exact.doubleValue();
        boolean fits = value instanceof BigDecimal
                ? Double.isFinite(number) && new BigDecimal(number).compareTo(exact) == 0
                : Math.abs(number) <= MAX_EXACT && exact.compareTo(new BigDecimal(number)) == 0;
        if (!fits) {
            throw new IllegalArgumentException(name + ": " + value + " is not exactly a Double");
        }
        return number;
    }

    private static boolean isSmallInteger(Number value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    }
}
