package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an introspection reply; the members of all branches side by side, and texts for enums, since only databind knows tags that come late. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class InfoBean {

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("meta-type")
    @Json.Property("meta-type")
    private @Nullable String metaType;

    @JsonProperty("features")
    private @Nullable List<String> features;

    @JsonProperty("json-type")
    @Json.Property("json-type")
    private @Nullable String jsonType;

    @JsonProperty("members")
    private @Nullable List<InfoMemberBean> members;

    @JsonProperty("values")
    private @Nullable List<String> values;

    @JsonProperty("element-type")
    @Json.Property("element-type")
    private @Nullable String elementType;

    @JsonProperty("tag")
    private @Nullable String tag;

    @JsonProperty("variants")
    private @Nullable List<VariantBean> variants;

    @JsonProperty("arg-type")
    @Json.Property("arg-type")
    private @Nullable String argType;

    @JsonProperty("ret-type")
    @Json.Property("ret-type")
    private @Nullable String retType;

    @JsonProperty("allow-oob")
    @Json.Property("allow-oob")
    private @Nullable Boolean allowOob;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getMetaType() {
        return metaType;
    }

    public void setMetaType(@Nullable String value) {
        metaType = value;
    }

    public @Nullable List<String> getFeatures() {
        return features;
    }

    public void setFeatures(@Nullable List<String> value) {
        features = value;
    }

    public @Nullable String getJsonType() {
        return jsonType;
    }

    public void setJsonType(@Nullable String value) {
        jsonType = value;
    }

    public @Nullable List<InfoMemberBean> getMembers() {
        return members;
    }

    public void setMembers(@Nullable List<InfoMemberBean> value) {
        members = value;
    }

    public @Nullable List<String> getValues() {
        return values;
    }

    public void setValues(@Nullable List<String> value) {
        values = value;
    }

    public @Nullable String getElementType() {
        return elementType;
    }

    public void setElementType(@Nullable String value) {
        elementType = value;
    }

    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String value) {
        tag = value;
    }

    public @Nullable List<VariantBean> getVariants() {
        return variants;
    }

    public void setVariants(@Nullable List<VariantBean> value) {
        variants = value;
    }

    public @Nullable String getArgType() {
        return argType;
    }

    public void setArgType(@Nullable String value) {
        argType = value;
    }

    public @Nullable String getRetType() {
        return retType;
    }

    public void setRetType(@Nullable String value) {
        retType = value;
    }

    public @Nullable Boolean getAllowOob() {
        return allowOob;
    }

    public void setAllowOob(@Nullable Boolean value) {
        allowOob = value;
    }
}
