package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes generated types as JSON text. Immutable, and to be shared.
 *
 * <p>All methods throw {@link AbsentMemberException} if a mandatory member was never set, and IllegalArgumentException for
 * what JSON cannot hold: half a surrogate pair, or more than 1,024 levels.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = factory(false);
    private static final JsonWriter COMPACT = new JsonWriter(FACTORY, false);
    private static final JsonWriter INDENTED = new JsonWriter(FACTORY, true);
    private static final JsonWriter ASCII = new JsonWriter(factory(true), false);

    private final JsonFactory factory;
    private final boolean indented;

    private JsonWriter(JsonFactory factory, boolean indented) {
        this.factory = factory;
        this.indented = indented;
    }

    /** Writes without any white space. */
    public static JsonWriter compact() {
        return COMPACT;
    }

    /** Writes for people, a member a line. */
    public static JsonWriter indented() {
        return INDENTED;
    }

    /** Writes without any white space, and escapes what is not ASCII, as QMP servers do (qapi-language §10). */
    public static JsonWriter ascii() {
        return ASCII;
    }

    /** The value as text. */
    public String toJson(Writable value) {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (RecycledBytes bytes = new RecycledBytes(buffers)) {
            write(value, bytes);
            return bytes.text();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** The value as text in UTF-8. */
    public byte[] toBytes(Writable value) {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (RecycledBytes bytes = new RecycledBytes(buffers)) {
            write(value, bytes);
            return bytes.toByteArray();
        } finally {
            buffers.releaseToPool();
        }
    }

    private void write(Writable value, RecycledBytes out) {
        if (this == COMPACT) {
            try {
                Utf8Output quick = new Utf8Output(out);
                value.write(quick);
                quick.end();
                return;
            } catch (Utf8Output.Doubt e) {
                out.grew(0);
            }
        }
        write(value, (OutputStream) out);
    }

    /** Writes the value in UTF-8 and flushes the stream; does not close it. UncheckedIOException if the stream fails. */
    public void write(Writable value, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(out)) {
            generate(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the value and flushes the writer; does not close it. UncheckedIOException if the writer fails. */
    public void write(Writable value, Writer out) {
        try (JsonGenerator json = factory.createGenerator(out)) {
            generate(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the value to a generator, which is neither flushed nor closed. UncheckedIOException if it fails. */
    public void write(Writable value, JsonGenerator out) {
        value.write(new JsonOutput(out));
    }

    private void generate(Writable value, JsonGenerator json) {
        if (indented) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
        }
        write(value, json);
    }

    private static JsonFactory factory(boolean ascii) {
        return JsonFactory.builder()
                .streamWriteConstraints(
                        StreamWriteConstraints.builder().maxNestingDepth(1024).build())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, ascii)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }
}
