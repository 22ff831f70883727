package io.github.qapi4j.benchmarks.json;

import java.io.IOException;

/** The codecs by name, of which only the one asked for is loaded. */
public final class Codecs {

    private Codecs() {}

    /** Reads a MigrationConfig and writes it again. */
    public static byte[] roundTrip(String library, byte[] config) throws IOException {
        Codec codec = config(library);
        return codec.encode(codec.decode(config));
    }

    private static Codec config(String library) {
        return switch (library) {
            case "QAPI4J" -> new GeneratedCodecs.Config();
            case "HAND" -> new HandCodec.Config();
            case "DATABIND" -> DatabindCodec.plain().config();
            case "AVAJE" -> new AvajeCodec.Config();
            case "DSL_JSON" -> new DslJsonCodec.Config();
            case "FASTJSON2" -> new Fastjson2Codec.Config();
            default -> throw new IllegalArgumentException("no such library: " + library);
        };
    }
}
