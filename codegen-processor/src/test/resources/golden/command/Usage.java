package golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.protocol.Client;
import io.github.qapi4j.runtime.protocol.CommandException;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import io.github.qapi4j.runtime.protocol.OpenArguments;
import java.util.List;
import java.util.Map;

public final class Usage {

    private Usage() {}

    public static void run() {
        Server server = new Server();
        Dispatcher dispatcher =
                Dispatcher.builder().handlers(SchemaCommands.handlers(server)).build();
        SchemaCommands client = SchemaCommands.client(
                new Client(dispatcher::dispatch));
        client.migrate(new MigrateArguments().setUri("tcp:0:1").setClass_(7));
        assertThat(server.uri).isEqualTo("tcp:0:1");
        assertThat(client.queryMigrate(new QueryMigrateArguments())).isEqualTo(new Info().setStatus(Status.ACTIVE));
        assertThat(client.queryAll(new QueryAllArguments())).containsExactly(new Info().setStatus(Status.NONE));
        assertThat(client.listNames(new ListNamesArguments())).containsExactly("a", "b");
        client.deviceAdd(new OpenArguments(Map.of("driver", "d", "other", 1)));
        assertThatThrownBy(() -> client.ringRead(new RingReadArguments()))
                .isInstanceOfSatisfying(CommandException.class, e -> assertThat(e.errorClass())
                        .isEqualTo("CommandNotFound"));
        assertThat(MigrationEvent.TYPE.name()).isEqualTo("MIGRATION");
        assertThat(MigrationData.fromJson("{\"status\":\"none\"}").getStatus()).isEqualTo(Status.NONE);
        assertThat(MigrationPassEvent.TYPE.features()).containsExactly("unstable");
        assertThat(StopData.fromJson("{}")).isEqualTo(new StopData());
    }

    private static final class Server implements SchemaCommands {

        private String uri;

        @Override
        public void migrate(MigrateArguments arguments) {
            uri = arguments.getUri();
        }

        @Override
        public Info queryMigrate(QueryMigrateArguments arguments) {
            return new Info().setStatus(Status.ACTIVE);
        }

        @Override
        public List<Info> queryAll(QueryAllArguments arguments) {
            return List.of(new Info().setStatus(Status.NONE));
        }

        @Override
        public List<String> listNames(ListNamesArguments arguments) {
            return List.of("a", "b");
        }

        @Override
        public void deviceAdd(OpenArguments arguments) {
            assertThat(arguments.members()).containsEntry("other", 1L);
        }
    }
}
