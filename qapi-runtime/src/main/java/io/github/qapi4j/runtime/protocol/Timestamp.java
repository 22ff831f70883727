package io.github.qapi4j.runtime.protocol;

import java.time.Instant;

/**
 * When an event happened.
 *
 * @param seconds seconds since the Unix epoch; -1 if unknown
 * @param microseconds microseconds on top; -1 if unknown
 */
public record Timestamp(long seconds, long microseconds) {

    /** The time that is not known. */
    public static final Timestamp UNKNOWN = new Timestamp(-1, -1);

    /** An instant, to the microsecond. */
    public static Timestamp of(Instant instant) {
        return new Timestamp(instant.getEpochSecond(), instant.getNano() / 1000);
    }
}
