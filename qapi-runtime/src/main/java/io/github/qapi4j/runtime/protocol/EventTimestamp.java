package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.time.Instant;
import java.util.Optional;

/**
 * When an event happened (qapi-language §10).
 *
 * @param seconds since 1970 in UTC, -1 if unknown
 * @param microseconds of the second, -1 if unknown
 */
public record EventTimestamp(long seconds, long microseconds) implements Writable {

    /** What servers send that do not know the time. */
    public static final EventTimestamp UNKNOWN = new EventTimestamp(-1, -1);

    /** That instant, cut to microseconds. */
    public static EventTimestamp of(Instant instant) {
        return new EventTimestamp(instant.getEpochSecond(), instant.getNano() / 1000);
    }

    /** The instant, if it is known. */
    public Optional<Instant> instant() {
        return seconds < 0 || microseconds < 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds, microseconds * 1000));
    }

    @Override
    public void write(OutputVisitor out) {
        out.beginObject();
        out.unknownMember("seconds");
        out.integer(seconds);
        out.unknownMember("microseconds");
        out.integer(microseconds);
        out.endObject();
    }
}
