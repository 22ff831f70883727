package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.function.Function;

/** What generated alternates need besides the kind of the value that comes next. */
public final class Alternates {

    private Alternates() {}

    /** A deep copy of an alternative's value: an object, or a list of objects, then unmodifiable. */
    @SuppressWarnings("unchecked") // A copy is of the same type.
    public static <T> T copy(T value) {
        return (T) DeepValues.copy(value);
    }

    /**
     * Reads a number as the alternative for numbers. What does not fit it, such as 0.5 where integers are wanted, is unknown to
     * a lenient input, like a value of a kind that no alternative takes.
     *
     * @throws InputException if it does not fit and the input is strict
     */
    public static <T> T number(
            InputVisitor in, ValueReader<? extends T> alternative, Function<Object, ? extends T> unknown) {
        if (!in.isLenient()) {
            return alternative.read(in);
        }
        Object value = in.any();
        try {
            return alternative.read(PlainInput.lenient(value));
        } catch (InputException e) {
            return unknown.apply(value);
        }
    }
}
