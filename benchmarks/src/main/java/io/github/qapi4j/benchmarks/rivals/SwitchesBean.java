package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The switches of {@link ConfigBean}. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class SwitchesBean extends TuningBean {

    @JsonProperty("x-colo")
    @Json.Property("x-colo")
    private @Nullable Boolean coloTrial;

    @JsonProperty("release-ram")
    @Json.Property("release-ram")
    private @Nullable Boolean releaseRam;

    @JsonProperty("return-path")
    @Json.Property("return-path")
    private @Nullable Boolean returnPath;

    @JsonProperty("pause-before-switchover")
    @Json.Property("pause-before-switchover")
    private @Nullable Boolean pauseBeforeSwitchover;

    @JsonProperty("multifd")
    private @Nullable Boolean multifd;

    @JsonProperty("dirty-bitmaps")
    @Json.Property("dirty-bitmaps")
    private @Nullable Boolean dirtyBitmaps;

    @JsonProperty("postcopy-blocktime")
    @Json.Property("postcopy-blocktime")
    private @Nullable Boolean postcopyBlocktime;

    @JsonProperty("late-block-activate")
    @Json.Property("late-block-activate")
    private @Nullable Boolean lateBlockActivate;

    @JsonProperty("x-ignore-shared")
    @Json.Property("x-ignore-shared")
    private @Nullable Boolean ignoreSharedTrial;

    @JsonProperty("validate-uuid")
    @Json.Property("validate-uuid")
    private @Nullable Boolean validateUuid;

    @JsonProperty("background-snapshot")
    @Json.Property("background-snapshot")
    private @Nullable Boolean backgroundSnapshot;

    @JsonProperty("zero-copy-send")
    @Json.Property("zero-copy-send")
    private @Nullable Boolean zeroCopySend;

    @JsonProperty("postcopy-preempt")
    @Json.Property("postcopy-preempt")
    private @Nullable Boolean postcopyPreempt;

    @JsonProperty("switchover-ack")
    @Json.Property("switchover-ack")
    private @Nullable Boolean switchoverAck;

    @JsonProperty("dirty-limit")
    @Json.Property("dirty-limit")
    private @Nullable Boolean dirtyLimit;

    @JsonProperty("mapped-ram")
    @Json.Property("mapped-ram")
    private @Nullable Boolean mappedRam;

    public @Nullable Boolean getColoTrial() {
        return coloTrial;
    }

    public void setColoTrial(@Nullable Boolean value) {
        coloTrial = value;
    }

    public @Nullable Boolean getReleaseRam() {
        return releaseRam;
    }

    public void setReleaseRam(@Nullable Boolean value) {
        releaseRam = value;
    }

    public @Nullable Boolean getReturnPath() {
        return returnPath;
    }

    public void setReturnPath(@Nullable Boolean value) {
        returnPath = value;
    }

    public @Nullable Boolean getPauseBeforeSwitchover() {
        return pauseBeforeSwitchover;
    }

    public void setPauseBeforeSwitchover(@Nullable Boolean value) {
        pauseBeforeSwitchover = value;
    }

    public @Nullable Boolean getMultifd() {
        return multifd;
    }

    public void setMultifd(@Nullable Boolean value) {
        multifd = value;
    }

    public @Nullable Boolean getDirtyBitmaps() {
        return dirtyBitmaps;
    }

    public void setDirtyBitmaps(@Nullable Boolean value) {
        dirtyBitmaps = value;
    }

    public @Nullable Boolean getPostcopyBlocktime() {
        return postcopyBlocktime;
    }

    public void setPostcopyBlocktime(@Nullable Boolean value) {
        postcopyBlocktime = value;
    }

    public @Nullable Boolean getLateBlockActivate() {
        return lateBlockActivate;
    }

    public void setLateBlockActivate(@Nullable Boolean value) {
        lateBlockActivate = value;
    }

    public @Nullable Boolean getIgnoreSharedTrial() {
        return ignoreSharedTrial;
    }

    public void setIgnoreSharedTrial(@Nullable Boolean value) {
        ignoreSharedTrial = value;
    }

    public @Nullable Boolean getValidateUuid() {
        return validateUuid;
    }

    public void setValidateUuid(@Nullable Boolean value) {
        validateUuid = value;
    }

    public @Nullable Boolean getBackgroundSnapshot() {
        return backgroundSnapshot;
    }

    public void setBackgroundSnapshot(@Nullable Boolean value) {
        backgroundSnapshot = value;
    }

    public @Nullable Boolean getZeroCopySend() {
        return zeroCopySend;
    }

    public void setZeroCopySend(@Nullable Boolean value) {
        zeroCopySend = value;
    }

    public @Nullable Boolean getPostcopyPreempt() {
        return postcopyPreempt;
    }

    public void setPostcopyPreempt(@Nullable Boolean value) {
        postcopyPreempt = value;
    }

    public @Nullable Boolean getSwitchoverAck() {
        return switchoverAck;
    }

    public void setSwitchoverAck(@Nullable Boolean value) {
        switchoverAck = value;
    }

    public @Nullable Boolean getDirtyLimit() {
        return dirtyLimit;
    }

    public void setDirtyLimit(@Nullable Boolean value) {
        dirtyLimit = value;
    }

    public @Nullable Boolean getMappedRam() {
        return mappedRam;
    }

    public void setMappedRam(@Nullable Boolean value) {
        mappedRam = value;
    }
}
