package io.github.qapi4j.benchmarks.rivals;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** More members of {@link ConfigBean}. */
@CompiledJson
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public class TuningBean extends LimitsBean {

    @JsonProperty("cpu-throttle-tailslow")
    @Json.Property("cpu-throttle-tailslow")
    private @Nullable Boolean cpuThrottleTailslow;

    @JsonProperty("direct-io")
    @Json.Property("direct-io")
    private @Nullable Boolean directIo;

    @JsonProperty("downtime-limit")
    @Json.Property("downtime-limit")
    private @Nullable Long downtimeLimit;

    @JsonProperty("vcpu-dirty-limit")
    @Json.Property("vcpu-dirty-limit")
    private @Nullable Long vcpuDirtyLimit;

    @JsonProperty("x-checkpoint-delay")
    @Json.Property("x-checkpoint-delay")
    private @Nullable Long checkpointDelayTrial;

    @JsonProperty("x-vcpu-dirty-limit-period")
    @Json.Property("x-vcpu-dirty-limit-period")
    private @Nullable Long vcpuDirtyLimitPeriodTrial;

    @JsonProperty("multifd-compression")
    @Json.Property("multifd-compression")
    private @Nullable Compression multifdCompression;

    @JsonProperty("block-bitmap-mapping")
    @Json.Property("block-bitmap-mapping")
    private @Nullable List<NodeAliasBean> blockBitmapMapping;

    @JsonProperty("mode")
    private @Nullable Mode mode;

    @JsonProperty("zero-page-detection")
    @Json.Property("zero-page-detection")
    private @Nullable ZeroPages zeroPageDetection;

    @JsonProperty("xbzrle")
    private @Nullable Boolean xbzrle;

    @JsonProperty("rdma-pin-all")
    @Json.Property("rdma-pin-all")
    private @Nullable Boolean rdmaPinAll;

    @JsonProperty("auto-converge")
    @Json.Property("auto-converge")
    private @Nullable Boolean autoConverge;

    @JsonProperty("zero-blocks")
    @Json.Property("zero-blocks")
    private @Nullable Boolean zeroBlocks;

    @JsonProperty("events")
    private @Nullable Boolean events;

    @JsonProperty("postcopy-ram")
    @Json.Property("postcopy-ram")
    private @Nullable Boolean postcopyRam;

    public @Nullable Boolean getCpuThrottleTailslow() {
        return cpuThrottleTailslow;
    }

    public void setCpuThrottleTailslow(@Nullable Boolean value) {
        cpuThrottleTailslow = value;
    }

    public @Nullable Boolean getDirectIo() {
        return directIo;
    }

    public void setDirectIo(@Nullable Boolean value) {
        directIo = value;
    }

    public @Nullable Long getDowntimeLimit() {
        return downtimeLimit;
    }

    public void setDowntimeLimit(@Nullable Long value) {
        downtimeLimit = value;
    }

    public @Nullable Long getVcpuDirtyLimit() {
        return vcpuDirtyLimit;
    }

    public void setVcpuDirtyLimit(@Nullable Long value) {
        vcpuDirtyLimit = value;
    }

    public @Nullable Long getCheckpointDelayTrial() {
        return checkpointDelayTrial;
    }

    public void setCheckpointDelayTrial(@Nullable Long value) {
        checkpointDelayTrial = value;
    }

    public @Nullable Long getVcpuDirtyLimitPeriodTrial() {
        return vcpuDirtyLimitPeriodTrial;
    }

    public void setVcpuDirtyLimitPeriodTrial(@Nullable Long value) {
        vcpuDirtyLimitPeriodTrial = value;
    }

    public @Nullable Compression getMultifdCompression() {
        return multifdCompression;
    }

    public void setMultifdCompression(@Nullable Compression value) {
        multifdCompression = value;
    }

    public @Nullable List<NodeAliasBean> getBlockBitmapMapping() {
        return blockBitmapMapping;
    }

    public void setBlockBitmapMapping(@Nullable List<NodeAliasBean> value) {
        blockBitmapMapping = value;
    }

    public @Nullable Mode getMode() {
        return mode;
    }

    public void setMode(@Nullable Mode value) {
        mode = value;
    }

    public @Nullable ZeroPages getZeroPageDetection() {
        return zeroPageDetection;
    }

    public void setZeroPageDetection(@Nullable ZeroPages value) {
        zeroPageDetection = value;
    }

    public @Nullable Boolean getXbzrle() {
        return xbzrle;
    }

    public void setXbzrle(@Nullable Boolean value) {
        xbzrle = value;
    }

    public @Nullable Boolean getRdmaPinAll() {
        return rdmaPinAll;
    }

    public void setRdmaPinAll(@Nullable Boolean value) {
        rdmaPinAll = value;
    }

    public @Nullable Boolean getAutoConverge() {
        return autoConverge;
    }

    public void setAutoConverge(@Nullable Boolean value) {
        autoConverge = value;
    }

    public @Nullable Boolean getZeroBlocks() {
        return zeroBlocks;
    }

    public void setZeroBlocks(@Nullable Boolean value) {
        zeroBlocks = value;
    }

    public @Nullable Boolean getEvents() {
        return events;
    }

    public void setEvents(@Nullable Boolean value) {
        events = value;
    }

    public @Nullable Boolean getPostcopyRam() {
        return postcopyRam;
    }

    public void setPostcopyRam(@Nullable Boolean value) {
        postcopyRam = value;
    }
}
