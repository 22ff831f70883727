package com.example.migration;

import com.example.migration.qapi.MigrateArguments;
import com.example.migration.qapi.MigrateCancelArguments;
import com.example.migration.qapi.MigrateIncomingArguments;
import com.example.migration.qapi.MigrateSetCapabilitiesArguments;
import com.example.migration.qapi.MigrateSetParameters;
import com.example.migration.qapi.MigrationCapability;
import com.example.migration.qapi.MigrationCapabilityStatus;
import com.example.migration.qapi.MigrationCommands;
import com.example.migration.qapi.MigrationConfig;
import com.example.migration.qapi.MigrationConfigBase;
import com.example.migration.qapi.MigrationData;
import com.example.migration.qapi.MigrationEvent;
import com.example.migration.qapi.MigrationParameters;
import com.example.migration.qapi.MigrationStatus;
import com.example.migration.qapi.QueryMigrateCapabilitiesArguments;
import com.example.migration.qapi.QueryMigrateConfigArguments;
import com.example.migration.qapi.QueryMigrateParametersArguments;
import io.github.qapi4j.runtime.Members;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.protocol.CommandException;
import io.github.qapi4j.runtime.protocol.Event;
import io.github.qapi4j.runtime.protocol.EventTimestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps all options in one {@link MigrationConfig}. A request is judged whole before anything of it takes effect: the values
 * it sets, whether they may be set now, and what the options would say together.
 */
final class MigrationServer implements MigrationCommands {

    private final Consumer<String> journal;
    private final Consumer<Event<MigrationData>> events;
    private final AfterEffects effects;

    private MigrationConfig stored = new MigrationConfig();
    private Optional<MigrationConfig> running = Optional.empty();

    /**
     * A server with nothing set.
     *
     * @param journal is told, line by line, what the server does
     * @param events is given what clients are to be told
     */
    MigrationServer(Consumer<String> journal, Consumer<Event<MigrationData>> events) {
        this.journal = journal;
        this.events = events;
        this.effects = new AfterEffects(journal);
    }

    @Override
    public void migrateSetParameters(MigrateSetParameters request) {
        store(request, request::applyTo);
    }

    @Override
    public void migrateSetConfig(MigrationConfig request) {
        store(request, config -> config.merge(request));
    }

    @Override
    @Deprecated
    public void migrateSetCapabilities(MigrateSetCapabilitiesArguments arguments) {
        MigrationConfig request = new MigrationConfig();
        for (MigrationCapabilityStatus status : arguments.getCapabilities()) {
            request.members().set(status.getCapability().wireName(), status.getState());
        }
        migrateSetConfig(request);
    }

    @Override
    public MigrationParameters queryMigrateParameters(QueryMigrateParametersArguments arguments) {
        return new MigrationParameters()
                .copyMembersFrom(stored)
                .setTlsCreds(stored.getTlsCreds(""))
                .setTlsHostname(stored.getTlsHostname(""))
                .setTlsAuthz(stored.getTlsAuthz(""));
    }

    @Override
    public MigrationConfig queryMigrateConfig(QueryMigrateConfigArguments arguments) {
        return stored.copy();
    }

    @Override
    @Deprecated
    public List<MigrationCapabilityStatus> queryMigrateCapabilities(QueryMigrateCapabilitiesArguments arguments) {
        List<MigrationCapabilityStatus> statuses = new ArrayList<>();
        for (MigrationCapability capability : MigrationCapability.Known.values()) {
            // The schema may list one that is not an option yet.
            if (stored.members().knows(capability.wireName())) {
                Object state = stored.members().find(capability.wireName()).orElse(false);
                statuses.add(new MigrationCapabilityStatus().setCapability(capability).setState((Boolean) state));
            }
        }
        return statuses;
    }

    @Override
    public void migrate(MigrateArguments arguments) {
        start("migrate to " + place(arguments), arguments.hasConfig() ? arguments.getConfig() : stored.copy());
    }

    @Override
    public void migrateIncoming(MigrateIncomingArguments arguments) {
        start("wait on " + place(arguments), arguments.hasConfig() ? arguments.getConfig() : stored.copy());
    }

    @Override
    public void migrateCancel(MigrateCancelArguments arguments) {
        running.ifPresent(config -> {
            journal.accept("cancel the migration with " + config);
            announce(config, MigrationStatus.CANCELLED);
        });
        running = Optional.empty();
    }

    private void store(MigrationConfigBase request, Consumer<MigrationConfig> change) {
        MigrationConfig result = stored.copy();
        change.accept(result);
        Ranges.check(request);
        if (running.isPresent()) {
            RunningGuard.check(request);
        }
        Conflicts.check(result);
        stored = result;
        running.ifPresent(change);
        effects.follow(request, running.isPresent());
    }

    private void start(String what, MigrationConfig config) {
        if (running.isPresent()) {
            throw CommandException.generic("a migration runs already");
        }
        Ranges.check(config);
        Conflicts.check(config);
        running = Optional.of(config);
        journal.accept(what + " with " + config);
        announce(config, MigrationStatus.SETUP);
        announce(config, MigrationStatus.ACTIVE);
    }

    private void announce(MigrationConfig config, MigrationStatus status) {
        if (config.getEvents(false)) {
            events.accept(new Event<>(MigrationEvent.TYPE, new MigrationData().setStatus(status), EventTimestamp.UNKNOWN));
        }
    }

    private static String place(QapiObject arguments) {
        Members members = arguments.members();
        if (members.has("uri") == members.has("channels")) {
            throw CommandException.generic("give either 'uri' or 'channels'");
        }
        return members.get(members.has("uri") ? "uri" : "channels").toString();
    }
}
