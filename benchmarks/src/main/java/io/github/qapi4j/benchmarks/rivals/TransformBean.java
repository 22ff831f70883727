package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A change of a bitmap. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class TransformBean {

    @JsonProperty("persistent")
    private @Nullable Boolean persistent;

    public @Nullable Boolean getPersistent() {
        return persistent;
    }

    public void setPersistent(@Nullable Boolean value) {
        persistent = value;
    }
}
