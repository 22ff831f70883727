package golden;

import io.github.qapi4j.runtime.Unstable;
import io.github.qapi4j.runtime.protocol.EventType;
import org.jspecify.annotations.NullMarked;

/**
 * The event {@code MIGRATION_PASS}.
 *
 * <p>Unstable: It may go.
 */
@NullMarked
@Unstable
public final class MigrationPassEvent {
    /**
     * What the schema says of the event.
     */
    public static final EventType<Info> TYPE = EventType.of("MIGRATION_PASS", Info::read)
            .withFeatures("unstable");

    private MigrationPassEvent() {
    }
}
