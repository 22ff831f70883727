package io.github.qapi4j.runtime.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain Java values that stand for any JSON value, in their one normal form: unmodifiable {@link Map} from String (in
 * order) and {@link List}, {@link String}, {@link Long} or, beyond its range, {@link BigInteger}, {@link Double} or, where
 * it would lose digits, {@link BigDecimal}, {@link Boolean}, {@link QapiNull#NULL}. Values in normal form never change.
 */
public final class PlainValues {

    /** How deep a value may nest; as deep as a JSON input may. */
    static final int MAX_DEPTH = 1024;

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private PlainValues() {}

    /**
     * A deep copy of a value in normal form. Takes in addition the other integer types, {@link Float} and any collection.
     *
     * @throws NullPointerException if there is a Java null anywhere in it
     * @throws IllegalArgumentException if there is anything else in it, a number that is not finite, or more than 1,024
     *     levels
     */
    public static Object normalise(Object value) {
        return normalise(value, 0);
    }

    /** An integer in normal form. */
    public static Object integer(BigInteger value) {
        return value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0 ? (Object) value.longValue() : value;
    }

    /** A number that is not written as an integer, in normal form. */
    public static Object decimal(BigDecimal value) {
        double nearest = value.doubleValue();
        boolean exact = !Double.isInfinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
        return exact ? (Object) nearest : value;
    }

    private static Object normalise(@Nullable Object value, int depth) {
        if (value == null) {
            throw new NullPointerException("null is no plain value; QapiNull.NULL is");
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long || value == QapiNull.NULL) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (depth == MAX_DEPTH) {
            throw new IllegalArgumentException("nested more than " + MAX_DEPTH + " levels deep");
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, depth + 1);
        }
        if (value instanceof Collection<?> collection) {
            return list(collection, depth + 1);
        }
        throw new IllegalArgumentException(
                "not a plain value: " + value.getClass().getName());
    }

    private static Object number(Number value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return value.longValue();
        }
        if (value instanceof BigInteger big) {
            return integer(big);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal(decimal);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = value.doubleValue();
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a finite number: " + number);
            }
            return number;
        }
        throw new IllegalArgumentException(
                "not a plain value: " + value.getClass().getName());
    }

    private static Object map(Map<?, ?> map, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("the key of a plain map is a string, not " + key);
            }
            copy.put(name, normalise(value, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object list(Collection<?> list, int depth) {
        List<Object> copy = new ArrayList<>(list.size());
        for (Object element : list) {
            copy.add(normalise(element, depth));
        }
        return Collections.unmodifiableList(copy);
    }
}
