package com.example.migration;

import com.example.migration.qapi.MigrationConfigBase;
import java.util.function.Consumer;

/** What follows from a change once it is stored: only from the members that the request set. */
final class AfterEffects {

    private final Consumer<String> journal;

    AfterEffects(Consumer<String> journal) {
        this.journal = journal;
    }

    void follow(MigrationConfigBase request, boolean running) {
        if (running && request.hasMaxBandwidth()) {
            journal.accept("the running migration now sends at most " + rate(request.getMaxBandwidthBig()));
        }
        if (running && request.hasMaxPostcopyBandwidth()) {
            journal.accept("post-copy now sends at most " + rate(request.getMaxPostcopyBandwidthBig()));
        }
        if (request.hasXbzrleCacheSize()) {
            journal.accept("the page cache is resized to " + request.getXbzrleCacheSizeBig() + " bytes");
        }
    }

    private static String rate(Number bytesPerSecond) {
        return bytesPerSecond.longValue() == 0 ? "as much as it can" : bytesPerSecond + " bytes per second";
    }
}
