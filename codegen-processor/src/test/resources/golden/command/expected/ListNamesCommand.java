package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The command {@code list-names}.
 *
 * <p>Returns: names
 */
@NullMarked
public final class ListNamesCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<ListNamesArguments, List<String>> TYPE = CommandType.of("list-names", ListNamesArguments::read)
            .returns(in -> Lists.read(in, InputVisitor::string), (out, value) -> Lists.write(out, value, OutputVisitor::string));

    private ListNamesCommand() {
    }
}
