package io.github.qapi4j.runtime.visitor;

/** Reads one value of a type from an input: what {@code Limits::read} is. */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads the value at the cursor.
     *
     * @throws InputException if the input holds something else
     */
    T read(InputVisitor in);
}
