package golden;

import io.github.qapi4j.runtime.protocol.EventType;
import org.jspecify.annotations.NullMarked;

/**
 * The event {@code STOP}.
 */
@NullMarked
public final class StopEvent {
    /**
     * What the schema says of the event.
     */
    public static final EventType<StopData> TYPE = EventType.of("STOP", StopData::read);

    private StopEvent() {
    }
}
