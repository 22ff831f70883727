package golden;

import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.protocol.NoResult;
import io.github.qapi4j.runtime.protocol.OpenArguments;
import org.jspecify.annotations.NullMarked;

/**
 * The command {@code device-add}.
 */
@NullMarked
public final class DeviceAddCommand {
    /**
     * What the schema says of the command.
     */
    public static final CommandType<OpenArguments, NoResult> TYPE = CommandType.of("device-add", OpenArguments::read);

    private DeviceAddCommand() {
    }
}
