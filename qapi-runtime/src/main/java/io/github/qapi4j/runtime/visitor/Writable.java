package io.github.qapi4j.runtime.visitor;

/** A value that can show itself to an output visitor. */
public interface Writable {

    /**
     * Shows this value to a visitor, without any other effect: what cannot be written may be shown once more, to tell why.
     *
     * @throws AbsentMemberException if a mandatory member was never set and the visitor insists on it
     */
    void write(OutputVisitor out);
}
