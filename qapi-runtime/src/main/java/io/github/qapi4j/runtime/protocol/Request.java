package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;

/**
 * A request as a client sends it.
 *
 * @param how the member that names the command, {@link #IN_BAND} or {@link #OUT_OF_BAND}
 */
record Request(String how, String command, Writable arguments) implements Writable {

    static final String IN_BAND = "execute";
    static final String OUT_OF_BAND = "exec-oob";

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.unknownMember(how);
        out.string(command);
        out.unknownMember("arguments");
        arguments.write(out);
        out.endObject();
    }
}
