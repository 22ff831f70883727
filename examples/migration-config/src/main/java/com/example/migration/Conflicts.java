package com.example.migration;

import com.example.migration.qapi.MigrationConfigBase;
import io.github.qapi4j.runtime.protocol.CommandException;

/** What options may not say together. Judges what a request would lead to, not the request. */
final class Conflicts {

    private Conflicts() {}

    static void check(MigrationConfigBase result) {
        boolean multifd = result.getMultifd(false);
        refuse(multifd && result.getXbzrle(false), "'multifd' and 'xbzrle' exclude each other");
        refuse(
                result.getMappedRam(false) && result.getPostcopyRam(false),
                "'mapped-ram' and 'postcopy-ram' exclude each other");
        refuse(result.getSwitchoverAck(false) && !result.getReturnPath(false), "'switchover-ack' needs 'return-path'");
        refuse(result.getZeroCopySend(false) && !multifd, "'zero-copy-send' needs 'multifd'");
    }

    private static void refuse(boolean conflict, String message) {
        if (conflict) {
            throw CommandException.generic(message);
        }
    }
}
