package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.OutputVisitor;

/** A value of a generated type. */
public interface QapiValue {

    /** A deep copy: nothing that can change is shared. */
    QapiValue copy();

    /**
     * Shows this value to a visitor.
     *
     * @throws AbsentMemberException if a mandatory member was never set
     */
    void write(OutputVisitor out);
}
