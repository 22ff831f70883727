package io.github.qapi4j.benchmarks.rivals;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.JsonValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** Who looks for zero pages. */
@SuppressWarnings("ImmutableEnumChecker") // Jackson does not say that a SerializedString is immutable.
public enum ZeroPages {
    @JsonProperty("none")
    NONE("none"),
    @JsonProperty("legacy")
    LEGACY("legacy"),
    @JsonProperty("multifd")
    MULTIFD("multifd");

    private final String text;
    private final SerializedString encoded;

    ZeroPages(String text) {
        this.text = text;
        this.encoded = new SerializedString(text);
    }

    /** The value with a name; null if there is none. */
    public static @Nullable ZeroPages of(String text) {
        return switch (text) {
            case "none" -> NONE;
            case "legacy" -> LEGACY;
            case "multifd" -> MULTIFD;
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
