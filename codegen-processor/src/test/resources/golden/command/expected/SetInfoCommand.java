package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.protocol.NoResult;
import org.jspecify.annotations.NullMarked;

/**
 * The command {@code set-info}.
 * @deprecated Use {@link MigrateCommand migrate}.
 */
@NullMarked
@Deprecated
public final class SetInfoCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<Info, NoResult> TYPE = CommandType.of("set-info", Info::read)
            .withFeatures("deprecated");

    private SetInfoCommand() {
    }
}
