package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;

/** What a command returns that returns nothing: an empty object on the wire. */
public enum Empty {
    /** The one value. */
    EMPTY;

    /** Takes any value: clients ignore what they do not know. */
    public static Empty read(InputVisitor in) {
        in.any();
        return EMPTY;
    }

    /** Shows an empty object. */
    public void write(OutputVisitor out) {
        out.beginObject();
        out.endObject();
    }
}
