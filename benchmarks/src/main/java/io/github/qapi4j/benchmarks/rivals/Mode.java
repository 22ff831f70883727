package io.github.qapi4j.benchmarks.rivals;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.JsonValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** What a migration is for. */
@SuppressWarnings("ImmutableEnumChecker") // Jackson does not say that a SerializedString is immutable.
public enum Mode {
    @JsonProperty("normal")
    NORMAL("normal"),
    @JsonProperty("cpr-reboot")
    CPR_REBOOT("cpr-reboot"),
    @JsonProperty("cpr-transfer")
    CPR_TRANSFER("cpr-transfer");

    private final String text;
    private final SerializedString encoded;

    Mode(String text) {
        this.text = text;
        this.encoded = new SerializedString(text);
    }

    /** The value with a name; null if there is none. */
    public static @Nullable Mode of(String text) {
        return switch (text) {
            case "normal" -> NORMAL;
            case "cpr-reboot" -> CPR_REBOOT;
            case "cpr-transfer" -> CPR_TRANSFER;
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
