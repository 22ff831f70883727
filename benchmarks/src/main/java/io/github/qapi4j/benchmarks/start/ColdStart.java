package io.github.qapi4j.benchmarks.start;

import io.github.qapi4j.benchmarks.json.Codecs;
import java.nio.charset.StandardCharsets;

/** Reads and writes one MigrationConfig with the library named, or does nothing for {@code NONE}. */
public final class ColdStart {

    private static final String TEXT =
            "{\"multifd-channels\": 16, \"tls-creds\": \"tls0\", \"max-bandwidth\": 1073741824}";

    private ColdStart() {}

    /**
     * Takes the library's name.
     *
     * @throws Exception if the text cannot be read
     */
    public static void main(String[] args) throws Exception {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        if (!args[0].equals("NONE")) {
            text = Codecs.roundTrip(args[0], text);
        }
        System.out.println(text.length);
    }
}
