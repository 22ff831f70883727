package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import org.jspecify.annotations.NullMarked;

/**
 * The command {@code ring-read}.
 *
 * <p>Returns: its text
 */
@NullMarked
public final class RingReadCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<RingReadArguments, String> TYPE = CommandType.of("ring-read", RingReadArguments::read)
            .returns(InputVisitor::string, (out, value) -> out.string(value));

    private RingReadCommand() {
    }
}
