package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads events from a server's messages, leniently: also those that no schema knows. */
public final class EventReader {

    private static final ValueReader<OpenData> OPEN = OpenData::read;
    private static final Set<String> MEMBERS = Set.of("event", "data", "timestamp");

    private final Map<String, EventType<?>> types;

    /** A reader that knows these events. */
    public EventReader(Collection<? extends EventType<?>> types) {
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    }

    /**
     * The event that a message tells of; empty if the message is none, such as a reply.
     *
     * @throws InputException if the message is not JSON, or the event's data do not fit
     */
    public Optional<Event<?>> read(String message) {
        Object content = JsonReader.lenient().read(message, InputVisitor::any);
        if (!(content instanceof Map<?, ?> members) || !(members.get("event") instanceof String name)) {
            return Optional.empty();
        }
        EventType<?> type = types.get(name);
        return Optional.of(type == null ? event(EventType.of(name, OPEN), members) : event(type, members));
    }

    private static <D extends QapiObject> Event<D> event(EventType<D> type, Map<?, ?> members) {
        Object data = members.get("data");
        D read = type.data().read(PlainInput.lenient(data == null ? Map.of() : data, "data"));
        Map<String, Object> others = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!MEMBERS.contains(name)) {
                others.put((String) name, value);
            }
        });
        return new Event<>(type, read, timestamp(members.get("timestamp")), others);
    }

    private static EventTimestamp timestamp(@Nullable Object timestamp) {
        return timestamp instanceof Map<?, ?> parts
                        && parts.get("seconds") instanceof Long seconds
                        && parts.get("microseconds") instanceof Long microseconds
                ? new EventTimestamp(seconds, microseconds)
                : EventTimestamp.UNKNOWN;
    }
}
