package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;

/** The result of a command that returns nothing: on the wire an empty object. */
public enum NoResult implements Writable {
    /** The only value. */
    NONE;

    /** Reads whatever a server sends in place of nothing. */
    public static NoResult read(InputVisitor in) {
        in.any();
        return NONE;
    }

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.endObject();
    }
}
