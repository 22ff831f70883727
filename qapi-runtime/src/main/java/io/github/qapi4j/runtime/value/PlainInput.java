package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.math.BigInteger;

/** Reads generated types from plain Java values; takes what JSON input takes, by the same rules. */
public final class PlainInput extends TreeInput {

    private PlainInput(Object value, boolean lenient, String root) {
        super(normalised(value, root), lenient, root);
    }

    /**
     * An input that refuses what a schema does not know.
     *
     * @throws InputException if it is no plain value, see {@link PlainValues#normalise}
     */
    public static PlainInput strict(Object value) {
        return new PlainInput(value, false, "");
    }

    /**
     * An input that keeps what a schema does not know.
     *
     * @throws InputException if it is no plain value, see {@link PlainValues#normalise}
     */
    public static PlainInput lenient(Object value) {
        return new PlainInput(value, true, "");
    }

    /** An input whose errors name paths that start with {@code root}. */
    public static PlainInput lenient(Object value, String root) {
        return new PlainInput(value, true, root);
    }

    @Override
    public ValueKind kind() {
        return PlainKinds.of(value());
    }

    @Override
    public boolean bool() {
        if (value() instanceof Boolean bool) {
            return bool;
        }
        throw mismatch("a boolean");
    }

    @Override
    public long integer(long min, long max) {
        Object value = whole();
        if (value instanceof Long integer && integer >= min && integer <= max) {
            return integer;
        }
        throw mismatch(InputProblems.integer(min, max));
    }

    @Override
    public long unsigned() {
        Object value = whole();
        if (value instanceof Long integer) {
            return integer;
        }
        if (value instanceof BigInteger big && big.signum() > 0 && big.bitLength() <= Long.SIZE) {
            return big.longValue();
        }
        throw mismatch(InputProblems.unsigned());
    }

    @Override
    public double number() {
        if (value() instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw mismatch("a finite number");
    }

    @Override
    public String string() {
        if (value() instanceof String text) {
            return text;
        }
        throw mismatch("a string");
    }

    @Override
    public void nullValue() {
        if (value() != QapiNull.NULL) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        return value();
    }

    @Override
    protected String describe(Object found) {
        return PlainKinds.describe(found);
    }

    /** The value, an integer in whose text a sign says nothing without that. */
    private Object whole() {
        return value() instanceof JsonNumber number && number.isInteger() ? (Object) number.longValue() : value();
    }

    private static Object normalised(Object value, String root) {
        try {
            return PlainValues.normalise(value);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InputException(root, String.valueOf(e.getMessage())).because(e);
        }
    }
}
