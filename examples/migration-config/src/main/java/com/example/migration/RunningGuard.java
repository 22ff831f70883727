package com.example.migration;

import com.example.migration.qapi.MigrationConfigBase;
import io.github.qapi4j.runtime.protocol.CommandException;
import java.util.Set;

/** What may be changed while a migration runs: everything else is settled when it starts. */
final class RunningGuard {

    private static final Set<String> CHANGEABLE = Set.of(
            "max-bandwidth",
            "avail-switchover-bandwidth",
            "max-postcopy-bandwidth",
            "downtime-limit",
            "x-checkpoint-delay",
            "xbzrle-cache-size",
            "throttle-trigger-threshold",
            "cpu-throttle-initial",
            "cpu-throttle-increment",
            "cpu-throttle-tailslow",
            "max-cpu-throttle");

    private RunningGuard() {}

    static void check(MigrationConfigBase request) {
        for (String member : request.members().present()) {
            if (!CHANGEABLE.contains(member)) {
                throw CommandException.generic("'" + member + "' cannot be changed while a migration runs");
            }
        }
    }
}
