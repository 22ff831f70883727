package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the bitmaps of a node. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class NodeAliasBean {

    @JsonProperty("node-name")
    @Json.Property("node-name")
    private @Nullable String nodeName;

    @JsonProperty("alias")
    private @Nullable String alias;

    @JsonProperty("bitmaps")
    private @Nullable List<BitmapAliasBean> bitmaps;

    public @Nullable String getNodeName() {
        return nodeName;
    }

    public void setNodeName(@Nullable String value) {
        nodeName = value;
    }

    public @Nullable String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String value) {
        alias = value;
    }

    public @Nullable List<BitmapAliasBean> getBitmaps() {
        return bitmaps;
    }

    public void setBitmaps(@Nullable List<BitmapAliasBean> value) {
        bitmaps = value;
    }
}
