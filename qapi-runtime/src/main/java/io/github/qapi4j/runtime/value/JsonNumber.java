package io.github.qapi4j.runtime.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it, where no other plain value would be written so again: {@code 1e3}, {@code -0}. Equal to
 * those of the same text.
 */
public final class JsonNumber extends Number {

    private static final long serialVersionUID = 1L;
    private static final Pattern SYNTAX = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** A number of that text; throws IllegalArgumentException if it is none in JSON. */
    static JsonNumber of(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new IllegalArgumentException("not a JSON number: " + text);
        }
        return new JsonNumber(text);
    }

    /** Whether it has neither fraction nor exponent. */
    boolean isInteger() {
        return text.chars().allMatch(each -> each == '-' || Character.isDigit(each));
    }

    /** What the nearest double is cut to. */
    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    /** What the nearest double is cut to. */
    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    /** The nearest one; infinite if it is out of range. */
    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    /** The nearest one; infinite if it is out of range. */
    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
