package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.visitor.Lists;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The command {@code query-all}.
 *
 * <p>Returns: all of them
 */
@NullMarked
public final class QueryAllCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<QueryAllArguments, List<Info>> TYPE = CommandType.of("query-all", QueryAllArguments::read)
            .returns(in -> Lists.read(in, Info::read), (out, value) -> Lists.write(out, value));

    private QueryAllCommand() {
    }
}
