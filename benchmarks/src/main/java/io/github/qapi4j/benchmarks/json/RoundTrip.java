package io.github.qapi4j.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Whether two texts say the same, whatever the order of members. */
final class RoundTrip {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RoundTrip() {}

    static void check(byte[] read, byte[] written) throws IOException {
        if (!MAPPER.readTree(read).equals(MAPPER.readTree(written))) {
            throw new IllegalStateException("not what was read: " + MAPPER.readTree(written));
        }
    }
}
