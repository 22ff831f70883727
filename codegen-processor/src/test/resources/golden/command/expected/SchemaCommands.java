package golden;

import io.github.qapi4j.runtime.protocol.Client;
import io.github.qapi4j.runtime.protocol.CommandException;
import io.github.qapi4j.runtime.protocol.CommandHandler;
import io.github.qapi4j.runtime.protocol.OpenArguments;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * The commands of {@code schema.json}. A command that is not implemented answers CommandNotFound.
 */
@NullMarked
public interface SchemaCommands {
    /**
     * Executes {@link MigrateCommand}.
     *
     * @param arguments the arguments
     * @throws CommandException if it fails
     */
    default void migrate(MigrateArguments arguments) {
        throw CommandException.notFound("migrate");
    }

    /**
     * Executes {@link QueryMigrateCommand}.
     *
     * @param arguments the arguments
     * @return the result
     * @throws CommandException if it fails
     */
    default Info queryMigrate(QueryMigrateArguments arguments) {
        throw CommandException.notFound("query-migrate");
    }

    /**
     * Executes {@link SetInfoCommand}.
     *
     * @param arguments the arguments
     * @throws CommandException if it fails
     * @deprecated see {@link SetInfoCommand}
     */
    @Deprecated
    default void setInfo(Info arguments) {
        throw CommandException.notFound("set-info");
    }

    /**
     * Executes {@link RingReadCommand}.
     *
     * @param arguments the arguments
     * @return the result
     * @throws CommandException if it fails
     */
    default String ringRead(RingReadArguments arguments) {
        throw CommandException.notFound("ring-read");
    }

    /**
     * Executes {@link ListNamesCommand}.
     *
     * @param arguments the arguments
     * @return the result
     * @throws CommandException if it fails
     */
    default List<String> listNames(ListNamesArguments arguments) {
        throw CommandException.notFound("list-names");
    }

    /**
     * Executes {@link QueryAllCommand}.
     *
     * @param arguments the arguments
     * @return the result
     * @throws CommandException if it fails
     */
    default List<Info> queryAll(QueryAllArguments arguments) {
        throw CommandException.notFound("query-all");
    }

    /**
     * Executes {@link DeviceAddCommand}.
     *
     * @param arguments the arguments
     * @throws CommandException if it fails
     */
    default void deviceAdd(OpenArguments arguments) {
        throw CommandException.notFound("device-add");
    }

    /**
     * Binds every command to its method, for a dispatcher.
     *
     * @param implementation what executes the commands
     * @return a handler for each command
     */
    @SuppressWarnings("deprecation")
    static List<CommandHandler<?, ?>> handlers(SchemaCommands implementation) {
        Objects.requireNonNull(implementation, "implementation");
        return List.of(
                CommandHandler.ofVoid(MigrateCommand.TYPE, implementation::migrate),
                CommandHandler.of(QueryMigrateCommand.TYPE, implementation::queryMigrate),
                CommandHandler.ofVoid(SetInfoCommand.TYPE, implementation::setInfo),
                CommandHandler.of(RingReadCommand.TYPE, implementation::ringRead),
                CommandHandler.of(ListNamesCommand.TYPE, implementation::listNames),
                CommandHandler.of(QueryAllCommand.TYPE, implementation::queryAll),
                CommandHandler.ofVoid(DeviceAddCommand.TYPE, implementation::deviceAdd));
    }

    /**
     * The same commands, executed by a server.
     *
     * @param client what sends the requests
     * @return an implementation that sends each command and waits for its reply
     */
    static SchemaCommands client(Client client) {
        return new Client_(Objects.requireNonNull(client, "client"));
    }

    /**
     * Has a server execute the commands.
     */
    final class Client_ implements SchemaCommands {
        private final Client client;

        private Client_(Client client) {
            this.client = client;
        }

        @Override
        public void migrate(MigrateArguments arguments) {
            client.call(MigrateCommand.TYPE, arguments);
        }

        @Override
        public Info queryMigrate(QueryMigrateArguments arguments) {
            return client.call(QueryMigrateCommand.TYPE, arguments);
        }

        @Deprecated
        @Override
        public void setInfo(Info arguments) {
            client.call(SetInfoCommand.TYPE, arguments);
        }

        @Override
        public String ringRead(RingReadArguments arguments) {
            return client.call(RingReadCommand.TYPE, arguments);
        }

        @Override
        public List<String> listNames(ListNamesArguments arguments) {
            return client.call(ListNamesCommand.TYPE, arguments);
        }

        @Override
        public List<Info> queryAll(QueryAllArguments arguments) {
            return client.call(QueryAllCommand.TYPE, arguments);
        }

        @Override
        public void deviceAdd(OpenArguments arguments) {
            client.call(DeviceAddCommand.TYPE, arguments);
        }
    }
}
