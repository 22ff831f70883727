package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.Writable;

/** A value of a generated type. */
public interface QapiValue extends Writable {

    /** A deep copy: nothing that can change is shared. */
    QapiValue copy();
}
