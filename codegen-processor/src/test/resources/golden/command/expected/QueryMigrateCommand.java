package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import org.jspecify.annotations.NullMarked;

/**
 * Tells how it is going.
 *
 * <p>Returns: the status
 *
 * <p>Errors: <ul>
 * <li>If nothing goes, GenericError</li>
 * </ul>
 */
@NullMarked
public final class QueryMigrateCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<QueryMigrateArguments, Info> TYPE = CommandType.of("query-migrate", QueryMigrateArguments::read)
            .returns(Info::read);

    private QueryMigrateCommand() {
    }
}
