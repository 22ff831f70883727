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
 * order) and {@link List}, {@link String}, {@link Boolean}, {@link QapiNull#NULL}, and numbers, each written as the text that
 * {@code toString} gives: {@link Long} or, beyond its range, {@link BigInteger}; {@link Double} or, where that is not the text,
 * {@link BigDecimal} or else {@link JsonNumber}. Values in normal form never change.
 */
public final class PlainValues {

    /** How deep a value may nest; as deep as a JSON input may. */
    static final int MAX_DEPTH = 1024;

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

    /**
     * The number that is written so, in normal form.
     *
     * @throws IllegalArgumentException if it is no number in JSON
     */
    public static Number number(String text) {
        JsonNumber asWritten = JsonNumber.of(text);
        if (asWritten.isInteger()) {
            return text.equals("-0") ? asWritten : integer(new BigInteger(text));
        }
        double nearest = asWritten.doubleValue();
        if (Double.toString(nearest).equals(text)) {
            return nearest;
        }
        try {
            BigDecimal exact = new BigDecimal(text);
            return exact.toString().equals(text) ? exact : asWritten;
        } catch (NumberFormatException e) {
            // The exponent is more than a BigDecimal holds.
            return asWritten;
        }
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

    private static Number integer(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static Number number(Number value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return value.longValue();
        }
        if (value instanceof BigInteger big) {
            return integer(big);
        }
        if (value instanceof BigDecimal || value instanceof JsonNumber) {
            return number(value.toString());
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
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("the key of a plain map is a string, not " + member.getKey());
            }
            copy.put(name, normalise(member.getValue(), depth));
        }
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
