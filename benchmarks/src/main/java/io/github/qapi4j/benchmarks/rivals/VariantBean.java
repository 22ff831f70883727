package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A branch. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class VariantBean {

    @JsonProperty("case")
    @Json.Property("case")
    private @Nullable String branch;

    @JsonProperty("type")
    private @Nullable String type;

    public @Nullable String getBranch() {
        return branch;
    }

    public void setBranch(@Nullable String value) {
        branch = value;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String value) {
        type = value;
    }
}
