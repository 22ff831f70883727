package com.example.migration;

import com.example.migration.qapi.MigrationConfigBase;
import io.github.qapi4j.runtime.Members;
import io.github.qapi4j.runtime.protocol.CommandException;
import java.math.BigInteger;
import java.util.List;

/** What a single value may be, beyond its type. Judges only what a request set. */
final class Ranges {

    private static final List<Range> RANGES = List.of(
            new Range("throttle-trigger-threshold", 1, 100),
            new Range("cpu-throttle-initial", 1, 99),
            new Range("cpu-throttle-increment", 1, 99),
            new Range("max-cpu-throttle", 1, 99),
            new Range("multifd-zlib-level", 0, 9),
            new Range("multifd-qatzip-level", 1, 9),
            new Range("multifd-zstd-level", 0, 20),
            new Range("multifd-channels", 1, 255),
            new Range("downtime-limit", 0, 2_000_000));

    private Ranges() {}

    static void check(MigrationConfigBase request) {
        Members members = request.members();
        for (Range range : RANGES) {
            if (members.has(range.member)) {
                range.check(new BigInteger(members.get(range.member).toString()));
            }
        }
        if (request.hasXbzrleCacheSize() && request.getXbzrleCacheSizeBig().bitCount() != 1) {
            throw CommandException.generic(
                    "'xbzrle-cache-size' is " + request.getXbzrleCacheSizeBig() + ", which is no power of two");
        }
    }

    private record Range(String member, long min, long max) {

        void check(BigInteger value) {
            if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
                throw CommandException.generic(
                        "'" + member + "' is " + value + ", allowed are " + min + " to " + max);
            }
        }
    }
}
