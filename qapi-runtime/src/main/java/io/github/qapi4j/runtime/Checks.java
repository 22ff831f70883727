package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What generated setters refuse: a null with NullPointerException, a value out of its type's range with
 * IllegalArgumentException. Each message starts with the member's name, {@code Limits.mode}.
 */
public final class Checks {

    private Checks() {}

    /** The value, which must not be null. */
    public static <T> T notNull(TypeDescriptor type, int index, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(name(type, index) + ": null; clear a member to make it absent");
        }
        return value;
    }

    /** The value, or another one, which must not be null, if it is. */
    public static <T> T orElse(@Nullable T value, T orElse) {
        return value != null ? value : Objects.requireNonNull(orElse, "orElse");
    }

    /** The value, which must be within the bounds. */
    public static int range(TypeDescriptor type, int index, int value, int min, int max) {
        if (value < min || value > max) {
            throw outOfRange(type, index, value, min, max);
        }
        return value;
    }

    /** The value, which must be within the bounds. */
    public static long range(TypeDescriptor type, int index, long value, long min, long max) {
        if (value < min || value > max) {
            throw outOfRange(type, index, value, min, max);
        }
        return value;
    }

    /** The value, which must be finite. */
    public static double finite(TypeDescriptor type, int index, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name(type, index) + ": " + value + " is not finite");
        }
        return value;
    }

    /** The value in the normal form of {@link PlainValues}. */
    public static Object any(TypeDescriptor type, int index, Object value) {
        notNull(type, index, value);
        try {
            return PlainValues.normalise(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name(type, index) + ": " + e.getMessage(), e);
        } catch (NullPointerException e) {
            throw (NullPointerException)
                    new NullPointerException(name(type, index) + ": " + e.getMessage()).initCause(e);
        }
    }

    /** An unmodifiable copy of a list without nulls. */
    public static <T> List<T> list(TypeDescriptor type, int index, List<? extends T> values) {
        notNull(type, index, values);
        @SuppressWarnings("unchecked") // The array is nobody else's, and holds what a list of T held.
        T[] copy = (T[]) values.toArray();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException(name(type, index) + "[" + i + "]: null");
            }
        }
        return Lists.of(copy);
    }

    /** An unmodifiable copy of a list of integers within the bounds. */
    public static List<Integer> ints(TypeDescriptor type, int index, List<Integer> values, int min, int max) {
        List<Integer> copy = list(type, index, values);
        copy.forEach(value -> range(type, index, value, min, max));
        return copy;
    }

    /** An unmodifiable copy of a list of integers within the bounds. */
    public static List<Long> longs(TypeDescriptor type, int index, List<Long> values, long min, long max) {
        List<Long> copy = list(type, index, values);
        copy.forEach(value -> range(type, index, value, min, max));
        return copy;
    }

    /** An unmodifiable copy of a list of integers in 0 to 2^64-1. */
    public static List<BigInteger> unsigneds(TypeDescriptor type, int index, List<BigInteger> values) {
        List<BigInteger> copy = list(type, index, values);
        copy.forEach(value -> Unsigned.bits(type, index, value));
        return copy;
    }

    /** An unmodifiable copy of a list of finite numbers. */
    public static List<Double> numbers(TypeDescriptor type, int index, List<Double> values) {
        List<Double> copy = list(type, index, values);
        copy.forEach(value -> finite(type, index, value));
        return copy;
    }

    /** An unmodifiable deep copy of a list of plain values, each in normal form. */
    public static List<Object> anys(TypeDescriptor type, int index, List<?> values) {
        List<Object> copy = new ArrayList<>();
        list(type, index, values).forEach(value -> copy.add(any(type, index, value)));
        return Collections.unmodifiableList(copy);
    }

    /**
     * The value as a list of certain elements.
     *
     * @throws ClassCastException if it is no list
     * @throws IllegalArgumentException if an element is of another class
     */
    public static <T> List<T> listOf(TypeDescriptor type, int index, Object value, Class<T> element) {
        List<T> elements = new ArrayList<>();
        for (Object each : (List<?>) value) {
            if (!element.isInstance(each)) {
                throw JavaTypes.mismatch(
                        name(type, index) + "[" + elements.size() + "]", each, element.getSimpleName());
            }
            elements.add(element.cast(each));
        }
        return elements;
    }

    static String name(TypeDescriptor type, int index) {
        return type.name() + "." + type.names().name(index);
    }

    private static IllegalArgumentException outOfRange(TypeDescriptor type, int index, long value, long min, long max) {
        return new IllegalArgumentException(name(type, index) + ": " + value + " is not in " + min + ".." + max);
    }
}
