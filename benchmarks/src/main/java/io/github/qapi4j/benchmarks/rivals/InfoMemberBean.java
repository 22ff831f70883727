package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member, value or alternative. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class InfoMemberBean {

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("type")
    private @Nullable String type;

    @JsonProperty("features")
    private @Nullable List<String> features;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String value) {
        type = value;
    }

    public @Nullable List<String> getFeatures() {
        return features;
    }

    public void setFeatures(@Nullable List<String> value) {
        features = value;
    }
}
