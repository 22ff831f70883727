package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened, as it goes over the wire (qapi-language §10).
 *
 * @param type which event
 * @param data its data; left out on the wire if no member is present
 * @param timestamp when
 * @param unknownMembers what a message has besides, by name, in the normal form of {@link PlainValues}
 * @param <D> the type of its data
 */
public record Event<D extends QapiObject>(
        EventType<D> type, D data, EventTimestamp timestamp, Map<String, Object> unknownMembers) implements Writable {

    /** Takes a deep copy of the unknown members; throws IllegalArgumentException for what is no plain value. */
    @SuppressWarnings("unchecked") // The normal form of a map has string keys.
    public Event {
        unknownMembers = (Map<String, Object>) PlainValues.normalise(unknownMembers);
    }

    /** An event of which a message says nothing else. */
    public Event(EventType<D> type, D data, EventTimestamp timestamp) {
        this(type, data, timestamp, Map.of());
    }

    /** Whether the schema knows the event; the data of others are {@link OpenData}. */
    public boolean isKnown() {
        return !(data instanceof OpenData);
    }

    /** The data, if this is that event. */
    @SuppressWarnings("unchecked") // Equal types read the same data.
    public <T extends QapiObject> Optional<T> dataOf(EventType<T> wanted) {
        return type.equals(wanted) ? Optional.of((T) data) : Optional.empty();
    }

    /** One JSON object without a line end. */
    public String toJson() {
        return JsonWriter.compact().toJson(this);
    }

    @Override
    public void write(OutputVisitor out) {
        write(out, Policy.ACCEPT);
    }

    /** Shows the event; the visitor leaves out what the policy hides. */
    void write(OutputVisitor out, Policy policy) {
        out.beginObject();
        out.unknownMember("event");
        out.string(type.name());
        if (hasData(policy)) {
            out.unknownMember("data");
            data.write(out);
        }
        out.unknownMember("timestamp");
        timestamp.write(out);
        unknownMembers.forEach((name, value) -> {
            out.unknownMember(name);
            out.any(value);
        });
        out.endObject();
    }

    private boolean hasData(Policy policy) {
        for (MemberDescriptor member : data.members().descriptors()) {
            if (data.members().has(member.name()) && !policy.hides(member.features())) {
                return true;
            }
        }
        return !data.unknownMembers().isEmpty();
    }
}
