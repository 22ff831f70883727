package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;

/**
 * Something that happened, as it goes over the wire (qapi-language §10).
 *
 * @param type which event
 * @param data its data; left out on the wire if no member is present
 * @param timestamp when
 * @param <D> the type of its data
 */
public record Event<D extends QapiObject>(EventType<D> type, D data, EventTimestamp timestamp) implements Writable {

    /** One JSON object without a line end. */
    public String toJson() {
        return JsonWriter.compact().toJson(this);
    }

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.unknownMember("event");
        out.string(type.name());
        if (!data.members().present().isEmpty() || !data.unknownMembers().isEmpty()) {
            out.unknownMember("data");
            data.write(out);
        }
        out.unknownMember("timestamp");
        timestamp.write(out);
        out.endObject();
    }
}
