package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * Reads generated types from JSON text. Immutable, and to be shared: making one with limits of its own is costly.
 *
 * <p>All methods throw {@link InputException}, and nothing else, whatever the text holds, and {@link UncheckedIOException} if
 * there is no getting at it.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = factory(JsonLimits.DEFAULT);
    private static final JsonReader STRICT = new JsonReader(FACTORY, false, JsonLimits.DEFAULT);
    private static final JsonReader LENIENT = new JsonReader(FACTORY, true, JsonLimits.DEFAULT);

    private final JsonFactory factory;
    private final boolean lenient;
    private final JsonLimits limits;

    private JsonReader(JsonFactory factory, boolean lenient, JsonLimits limits) {
        this.factory = factory;
        this.lenient = lenient;
        this.limits = limits;
    }

    /** Refuses what the schema does not know, as a server does (qapi-language §9.2). */
    public static JsonReader strict() {
        return STRICT;
    }

    /** Keeps what the schema does not know, as a client needs; mandatory members may be absent. */
    public static JsonReader lenient() {
        return LENIENT;
    }

    /** A reader with other limits. */
    public JsonReader limits(JsonLimits other) {
        return new JsonReader(factory(other), lenient, other);
    }

    /** Reads a text that holds one value and nothing else. */
    public <T> T read(String json, ValueReader<T> type) {
        checkSize(json.length());
        try (JsonParser parser = factory.createParser(json)) {
            return readAll(JsonTokens.of(parser, new JsonText.Chars(json), true), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads a text in UTF-8 that holds one value and nothing else. */
    public <T> T read(byte[] json, ValueReader<T> type) {
        checkSize(json.length);
        boolean hasEscapes = !Utf8.isPlain(json) && hasEscapes(json);
        try (JsonParser parser = factory.createParser(json)) {
            return readAll(JsonTokens.of(parser, new JsonText.Utf8Bytes(json), hasEscapes), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads a stream in UTF-8, up to its end, that holds one value and nothing else. Does not close it. */
    public <T> T read(InputStream json, ValueReader<T> type) {
        try (JsonParser parser = factory.createParser(new Utf8InputStream(json))) {
            return readAll(JsonTokens.of(parser), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads a text, up to its end, that holds one value and nothing else. Does not close it. */
    public <T> T read(Reader json, ValueReader<T> type) {
        try (JsonParser parser = factory.createParser(json)) {
            return readAll(JsonTokens.of(parser), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Reads the value at which a parser stands, or the next one if it stands nowhere, and leaves the parser at its last token.
     * The parser's own limits hold in place of those on size, strings, names and numbers.
     */
    public <T> T read(JsonParser parser, ValueReader<T> type) {
        return read(JsonTokens.within(parser), type);
    }

    boolean isLenient() {
        return lenient;
    }

    JsonLimits limits() {
        return limits;
    }

    private <T> T readAll(JsonTokens tokens, ValueReader<T> type) {
        T value = read(tokens, type);
        tokens.requireEnd();
        return value;
    }

    private <T> T read(JsonTokens tokens, ValueReader<T> type) {
        try {
            tokens.begin();
            return type.read(new JsonInput(tokens, this));
        } catch (StackOverflowError e) {
            throw new InputException("", "nested too deeply for this thread's stack").because(e);
        }
    }

    /** Refuses what is not UTF-8. */
    private static boolean hasEscapes(byte[] json) {
        Utf8 utf8 = new Utf8();
        int bad = utf8.check(json, 0, json.length);
        if (bad >= 0) {
            throw new InputException("", "the text is not UTF-8 at byte " + bad);
        }
        return utf8.hasEscapes();
    }

    /** An error of the text is the input's fault, that it cannot be got at is not. */
    private static RuntimeException failure(IOException e) {
        return e instanceof CharConversionException || e instanceof JsonProcessingException
                ? new InputException("", String.valueOf(e.getMessage())).because(e)
                : new UncheckedIOException(e);
    }

    private void checkSize(long size) {
        if (size > limits.size()) {
            throw new InputException("", "text of " + size + " is longer than the limit of " + limits.size());
        }
    }

    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits.constraints())
                // Bytes are UTF-8, whatever they look like (RFC 8259).
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .build();
    }
}
