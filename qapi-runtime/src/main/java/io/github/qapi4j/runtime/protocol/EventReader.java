package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the events that a client knows from a server's messages, leniently. */
public final class EventReader {

    private final Map<String, EventType<?>> types;

    /** A reader of these events. */
    public EventReader(Collection<? extends EventType<?>> types) {
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    }

    /**
     * The event that a message tells of; empty if the message is no event, or one that this reader does not know.
     *
     * @throws InputException if the message is not JSON, or the event's data do not fit
     */
    public Optional<Event<?>> read(String message) {
        Object content = JsonReader.lenient().read(message, InputVisitor::any);
        if (!(content instanceof Map<?, ?> members) || !(members.get("event") instanceof String name)) {
            return Optional.empty();
        }
        EventType<?> type = types.get(name);
        return type == null ? Optional.empty() : Optional.of(event(type, members));
    }

    private static <D extends QapiObject> Event<D> event(EventType<D> type, Map<?, ?> members) {
        Object data = members.get("data");
        D read = type.data().read(PlainInput.lenient(data == null ? Map.of() : data, "data"));
        return new Event<>(type, read, timestamp(members.get("timestamp")));
    }

    private static EventTimestamp timestamp(@Nullable Object timestamp) {
        return timestamp instanceof Map<?, ?> parts
                        && parts.get("seconds") instanceof Long seconds
                        && parts.get("microseconds") instanceof Long microseconds
                ? new EventTimestamp(seconds, microseconds)
                : EventTimestamp.UNKNOWN;
    }
}
