package io.github.qapi4j.runtime.visitor;

/** Shows one value of a type to an output: what {@code OutputVisitor::string} is. */
@FunctionalInterface
public interface ValueWriter<T> {

    /** Shows the value. */
    void write(OutputVisitor out, T value);
}
