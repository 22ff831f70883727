package io.github.qapi4j.benchmarks.rivals;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.JsonValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** How pages are compressed. */
@SuppressWarnings("ImmutableEnumChecker") // Jackson does not say that a SerializedString is immutable.
public enum Compression {
    @JsonProperty("none")
    NONE("none"),
    @JsonProperty("zlib")
    ZLIB("zlib"),
    @JsonProperty("zstd")
    ZSTD("zstd"),
    @JsonProperty("qatzip")
    QATZIP("qatzip"),
    @JsonProperty("qpl")
    QPL("qpl"),
    @JsonProperty("uadk")
    UADK("uadk");

    private final String text;
    private final SerializedString encoded;

    Compression(String text) {
        this.text = text;
        this.encoded = new SerializedString(text);
    }

    /** The value with a name; null if there is none. */
    public static @Nullable Compression of(String text) {
        return switch (text) {
            case "none" -> NONE;
            case "zlib" -> ZLIB;
            case "zstd" -> ZSTD;
            case "qatzip" -> QATZIP;
            case "qpl" -> QPL;
            case "uadk" -> UADK;
            default -> null;
        };
    }

    /** Its name on the wire. */
    @JsonValue
    @Json.Value
    @JSONField(value = true)
    public String text() {
        return text;
    }

    /** Its name as Jackson writes it fastest. */
    public SerializedString encoded() {
        return encoded;
    }
}
