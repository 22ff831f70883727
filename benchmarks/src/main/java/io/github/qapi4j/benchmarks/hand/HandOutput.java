package io.github.qapi4j.benchmarks.hand;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is more to writing a value than a call to Jackson's generator. */
final class HandOutput {

    private HandOutput() {}

    static void unsigned(JsonGenerator out, long bits) throws IOException {
        if (bits >= 0) {
            out.writeNumber(bits);
        } else {
            out.writeNumber(Long.toUnsignedString(bits));
        }
    }

    static void string(JsonGenerator out, String value) throws IOException {
        if (!HandText.isWhole(value)) {
            throw new IllegalArgumentException("half a surrogate pair is no text");
        }
        out.writeString(value);
    }

    static void text(JsonGenerator out, SerializedString name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            string(out, value);
        }
    }

    static void scalar(JsonGenerator out, SerializedString name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            if (value instanceof String text) {
                string(out, text);
            } else {
                out.writeRawValue(value == JsonToken.VALUE_NULL ? "null" : value.toString());
            }
        }
    }

    static void texts(JsonGenerator out, SerializedString name, @Nullable List<String> values) throws IOException {
        if (values != null) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (String value : values) {
                string(out, value);
            }
            out.writeEndArray();
        }
    }
}
