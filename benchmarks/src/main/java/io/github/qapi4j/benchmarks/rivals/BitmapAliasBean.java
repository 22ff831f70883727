package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The name of a bitmap. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class BitmapAliasBean {

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("alias")
    private @Nullable String alias;

    @JsonProperty("transform")
    private @Nullable TransformBean transform;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String value) {
        alias = value;
    }

    public @Nullable TransformBean getTransform() {
        return transform;
    }

    public void setTransform(@Nullable TransformBean value) {
        transform = value;
    }
}
