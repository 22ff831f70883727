package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import org.jspecify.annotations.Nullable;

/**
 * A reply as a server sends it.
 *
 * @param kind {@code return} or {@code error}
 * @param content the result or the error
 * @param id what the request had
 */
record Reply(String kind, Writable content, @Nullable Object id) implements Writable {

    static Reply success(Writable result, @Nullable Object id) {
        return new Reply("return", result, id);
    }

    static Reply error(CommandException error, @Nullable Object id) {
        return new Reply("error", out -> write(error, out), id);
    }

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.unknownMember(kind);
        content.write(out);
        if (id != null) {
            out.unknownMember("id");
            out.any(id);
        }
        out.endObject();
    }

    private static void write(CommandException error, OutputVisitor out) {
        out.beginObject();
        out.unknownMember("class");
        out.string(error.errorClass());
        out.unknownMember("desc");
        out.string(error.description());
        out.endObject();
    }
}
