package golden;

import io.github.qapi4j.runtime.protocol.EventType;
import org.jspecify.annotations.NullMarked;

/**
 * Tells of a change.
 */
@NullMarked
public final class MigrationEvent {
    /**
     * What the schema says of the event.
     */
    public static final EventType<MigrationData> TYPE = EventType.of("MIGRATION", MigrationData::read);

    private MigrationEvent() {
    }
}
