package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;

/** A request as a client sends it. */
record Request(String command, Writable arguments) implements Writable {

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.unknownMember("execute");
        out.string(command);
        out.unknownMember("arguments");
        arguments.write(out);
        out.endObject();
    }
}
