package golden;

import io.github.qapi4j.runtime.protocol.CommandFlag;
import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.protocol.NoResult;
import org.jspecify.annotations.NullMarked;

/**
 * Starts to migrate.
 *
 * @since 0.14
 */
@NullMarked
public final class MigrateCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<MigrateArguments, NoResult> TYPE = CommandType.of("migrate", MigrateArguments::read)
            .with(CommandFlag.ALLOW_OOB);

    private MigrateCommand() {
    }
}
