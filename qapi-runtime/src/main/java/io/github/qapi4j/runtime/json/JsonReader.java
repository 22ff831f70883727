package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.qapi4j.runtime.utf8.Octets;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
        return readAll(input(json), type);
    }

    /** Reads a text in UTF-8 that holds one value and nothing else. */
    public <T> T read(byte[] json, ValueReader<T> type) {
        checkSize(json.length);
        return readAll(input(json), type);
    }

    /** Reads a stream in UTF-8, up to its end, that holds one value and nothing else. Does not close it. */
    public <T> T read(InputStream json, ValueReader<T> type) {
        try {
            return readAll(new JsonInput(factory.createParser(new Utf8InputStream(json)), true, this), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads a text, up to its end, that holds one value and nothing else. Does not close it. */
    public <T> T read(Reader json, ValueReader<T> type) {
        try {
            return readAll(new JsonInput(factory.createParser(json), true, this), type);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Reads the value at which a parser stands, or the next one if it stands nowhere, and leaves the parser at its last token.
     * The parser's own limits hold in place of those on size, strings, names and numbers.
     */
    public <T> T read(JsonParser parser, ValueReader<T> type) {
        return read(new JsonInput(JsonTokens.within(parser), this), type);
    }

    boolean isLenient() {
        return lenient;
    }

    JsonLimits limits() {
        return limits;
    }

    /** A parser of a text. */
    JsonParser parser(String json) {
        try {
            return factory.createParser(json);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** A parser of a text in UTF-8. */
    JsonParser parser(byte[] json) {
        try {
            return factory.createParser(json);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JsonInput input(String json) {
        if (json.length() <= limits.safeSize()) {
            byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
            // Half a surrogate pair is not encoded: a question mark takes its place.
            boolean isEncoded = !Octets.contains(utf8, '?') || !Surrogates.hasLone(json);
            if (isEncoded && utf8.length <= limits.safeSize()) {
                return new JsonInput(new Utf8Cursor(utf8, limits), json, this);
            }
        }
        return new JsonInput(parser(json), true, this);
    }

    private JsonInput input(byte[] json) {
        return json.length <= limits.safeSize()
                ? new JsonInput(new Utf8Cursor(json, limits), null, this)
                : new JsonInput(parser(json), Utf8.hasEscapes(json), this);
    }

    private <T> T readAll(JsonInput input, ValueReader<T> type) {
        try (JsonInput in = input) {
            T value = read(in, type);
            in.requireEnd();
            return value;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private <T> T read(JsonInput in, ValueReader<T> type) {
        try {
            in.begin();
            return type.read(in);
        } catch (StackOverflowError e) {
            throw new InputException("", "nested too deeply for this thread's stack").because(e);
        }
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
