package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The members of MigrationConfig as a bean, null for absent: what databind, avaje-jsonb, DSL-JSON and fastjson2 map. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class ConfigBean extends SwitchesBean {

    @JsonProperty("tls-creds")
    @Json.Property("tls-creds")
    private @Nullable String tlsCreds;

    @JsonProperty("tls-hostname")
    @Json.Property("tls-hostname")
    private @Nullable String tlsHostname;

    @JsonProperty("tls-authz")
    @Json.Property("tls-authz")
    private @Nullable String tlsAuthz;

    public @Nullable String getTlsCreds() {
        return tlsCreds;
    }

    public void setTlsCreds(@Nullable String value) {
        tlsCreds = value;
    }

    public @Nullable String getTlsHostname() {
        return tlsHostname;
    }

    public void setTlsHostname(@Nullable String value) {
        tlsHostname = value;
    }

    public @Nullable String getTlsAuthz() {
        return tlsAuthz;
    }

    public void setTlsAuthz(@Nullable String value) {
        tlsAuthz = value;
    }
}
