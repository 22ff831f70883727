package io.github.qapi4j.benchmarks.hand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From bytes to values and back, by hand. */
public final class HandCodecs {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1024)
                    .maxDocumentLength(1L << 26)
                    .build())
            .build();

    private HandCodecs() {}

    /** Reads a MigrationConfig. */
    public static HandConfig config(byte[] json) throws IOException {
        try (JsonParser parser = parser(json)) {
            HandConfig config = HandConfig.read(new HandInput(parser));
            requireEnd(parser);
            return config;
        }
    }

    /** Reads a list of SchemaInfo. */
    public static List<HandInfo> reply(byte[] json) throws IOException {
        try (JsonParser parser = parser(json)) {
            HandInput in = new HandInput(parser);
            List<HandInfo> infos = new ArrayList<>();
            in.beginList();
            while (in.nextElement(infos.size())) {
                infos.add(HandInfo.read(in));
            }
            requireEnd(parser);
            return infos;
        }
    }

    /** Writes a MigrationConfig. */
    public static byte[] write(HandConfig config) throws IOException {
        ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            config.write(out);
        }
        return bytes.getClearAndRelease();
    }

    /** Writes a list of SchemaInfo. */
    public static byte[] write(List<HandInfo> infos) throws IOException {
        ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartArray();
            for (HandInfo info : infos) {
                info.write(out);
            }
            out.writeEndArray();
        }
        return bytes.getClearAndRelease();
    }

    private static JsonParser parser(byte[] json) throws IOException {
        if (!HandText.isUtf8(json)) {
            throw new IllegalArgumentException("the text is not UTF-8");
        }
        JsonParser parser = FACTORY.createParser(json);
        parser.nextToken();
        return parser;
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new IllegalArgumentException("there is text after the JSON value");
        }
    }
}
