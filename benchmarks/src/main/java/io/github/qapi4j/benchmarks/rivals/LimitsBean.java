package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The numbers of {@link ConfigBean}. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class LimitsBean {

    @JsonProperty("announce-initial")
    @Json.Property("announce-initial")
    private @Nullable Long announceInitial;

    @JsonProperty("announce-max")
    @Json.Property("announce-max")
    private @Nullable Long announceMax;

    @JsonProperty("announce-rounds")
    @Json.Property("announce-rounds")
    private @Nullable Long announceRounds;

    @JsonProperty("announce-step")
    @Json.Property("announce-step")
    private @Nullable Long announceStep;

    @JsonProperty("max-bandwidth")
    @Json.Property("max-bandwidth")
    private @Nullable Long maxBandwidth;

    @JsonProperty("avail-switchover-bandwidth")
    @Json.Property("avail-switchover-bandwidth")
    private @Nullable Long availSwitchoverBandwidth;

    @JsonProperty("xbzrle-cache-size")
    @Json.Property("xbzrle-cache-size")
    private @Nullable Long xbzrleCacheSize;

    @JsonProperty("max-postcopy-bandwidth")
    @Json.Property("max-postcopy-bandwidth")
    private @Nullable Long maxPostcopyBandwidth;

    @JsonProperty("throttle-trigger-threshold")
    @Json.Property("throttle-trigger-threshold")
    private @Nullable Integer throttleTriggerThreshold;

    @JsonProperty("cpu-throttle-initial")
    @Json.Property("cpu-throttle-initial")
    private @Nullable Integer cpuThrottleInitial;

    @JsonProperty("cpu-throttle-increment")
    @Json.Property("cpu-throttle-increment")
    private @Nullable Integer cpuThrottleIncrement;

    @JsonProperty("multifd-channels")
    @Json.Property("multifd-channels")
    private @Nullable Integer multifdChannels;

    @JsonProperty("max-cpu-throttle")
    @Json.Property("max-cpu-throttle")
    private @Nullable Integer maxCpuThrottle;

    @JsonProperty("multifd-zlib-level")
    @Json.Property("multifd-zlib-level")
    private @Nullable Integer multifdZlibLevel;

    @JsonProperty("multifd-qatzip-level")
    @Json.Property("multifd-qatzip-level")
    private @Nullable Integer multifdQatzipLevel;

    @JsonProperty("multifd-zstd-level")
    @Json.Property("multifd-zstd-level")
    private @Nullable Integer multifdZstdLevel;

    public @Nullable Long getAnnounceInitial() {
        return announceInitial;
    }

    public void setAnnounceInitial(@Nullable Long value) {
        announceInitial = value;
    }

    public @Nullable Long getAnnounceMax() {
        return announceMax;
    }

    public void setAnnounceMax(@Nullable Long value) {
        announceMax = value;
    }

    public @Nullable Long getAnnounceRounds() {
        return announceRounds;
    }

    public void setAnnounceRounds(@Nullable Long value) {
        announceRounds = value;
    }

    public @Nullable Long getAnnounceStep() {
        return announceStep;
    }

    public void setAnnounceStep(@Nullable Long value) {
        announceStep = value;
    }

    public @Nullable Long getMaxBandwidth() {
        return maxBandwidth;
    }

    public void setMaxBandwidth(@Nullable Long value) {
        maxBandwidth = value;
    }

    public @Nullable Long getAvailSwitchoverBandwidth() {
        return availSwitchoverBandwidth;
    }

    public void setAvailSwitchoverBandwidth(@Nullable Long value) {
        availSwitchoverBandwidth = value;
    }

    public @Nullable Long getXbzrleCacheSize() {
        return xbzrleCacheSize;
    }

    public void setXbzrleCacheSize(@Nullable Long value) {
        xbzrleCacheSize = value;
    }

    public @Nullable Long getMaxPostcopyBandwidth() {
        return maxPostcopyBandwidth;
    }

    public void setMaxPostcopyBandwidth(@Nullable Long value) {
        maxPostcopyBandwidth = value;
    }

    public @Nullable Integer getThrottleTriggerThreshold() {
        return throttleTriggerThreshold;
    }

    public void setThrottleTriggerThreshold(@Nullable Integer value) {
        throttleTriggerThreshold = value;
    }

    public @Nullable Integer getCpuThrottleInitial() {
        return cpuThrottleInitial;
    }

    public void setCpuThrottleInitial(@Nullable Integer value) {
        cpuThrottleInitial = value;
    }

    public @Nullable Integer getCpuThrottleIncrement() {
        return cpuThrottleIncrement;
    }

    public void setCpuThrottleIncrement(@Nullable Integer value) {
        cpuThrottleIncrement = value;
    }

    public @Nullable Integer getMultifdChannels() {
        return multifdChannels;
    }

    public void setMultifdChannels(@Nullable Integer value) {
        multifdChannels = value;
    }

    public @Nullable Integer getMaxCpuThrottle() {
        return maxCpuThrottle;
    }

    public void setMaxCpuThrottle(@Nullable Integer value) {
        maxCpuThrottle = value;
    }

    public @Nullable Integer getMultifdZlibLevel() {
        return multifdZlibLevel;
    }

    public void setMultifdZlibLevel(@Nullable Integer value) {
        multifdZlibLevel = value;
    }

    public @Nullable Integer getMultifdQatzipLevel() {
        return multifdQatzipLevel;
    }

    public void setMultifdQatzipLevel(@Nullable Integer value) {
        multifdQatzipLevel = value;
    }

    public @Nullable Integer getMultifdZstdLevel() {
        return multifdZstdLevel;
    }

    public void setMultifdZstdLevel(@Nullable Integer value) {
        multifdZstdLevel = value;
    }
}
