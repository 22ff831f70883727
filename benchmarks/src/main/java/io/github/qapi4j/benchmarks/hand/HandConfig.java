package io.github.qapi4j.benchmarks.hand;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.qapi4j.benchmarks.rivals.Compression;
import io.github.qapi4j.benchmarks.rivals.Mode;
import io.github.qapi4j.benchmarks.rivals.ZeroPages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of MigrationConfig, read and written over Jackson's streaming core by hand, with all checks that generated code makes. */
public final class HandConfig {

    private static final SerializedString ANNOUNCE_INITIAL = new SerializedString("announce-initial");
    private static final SerializedString ANNOUNCE_MAX = new SerializedString("announce-max");
    private static final SerializedString ANNOUNCE_ROUNDS = new SerializedString("announce-rounds");
    private static final SerializedString ANNOUNCE_STEP = new SerializedString("announce-step");
    private static final SerializedString MAX_BANDWIDTH = new SerializedString("max-bandwidth");
    private static final SerializedString AVAIL_SWITCHOVER_BANDWIDTH =
            new SerializedString("avail-switchover-bandwidth");
    private static final SerializedString XBZRLE_CACHE_SIZE = new SerializedString("xbzrle-cache-size");
    private static final SerializedString MAX_POSTCOPY_BANDWIDTH = new SerializedString("max-postcopy-bandwidth");
    private static final SerializedString THROTTLE_TRIGGER_THRESHOLD =
            new SerializedString("throttle-trigger-threshold");
    private static final SerializedString CPU_THROTTLE_INITIAL = new SerializedString("cpu-throttle-initial");
    private static final SerializedString CPU_THROTTLE_INCREMENT = new SerializedString("cpu-throttle-increment");
    private static final SerializedString MULTIFD_CHANNELS = new SerializedString("multifd-channels");
    private static final SerializedString MAX_CPU_THROTTLE = new SerializedString("max-cpu-throttle");
    private static final SerializedString MULTIFD_ZLIB_LEVEL = new SerializedString("multifd-zlib-level");
    private static final SerializedString MULTIFD_QATZIP_LEVEL = new SerializedString("multifd-qatzip-level");
    private static final SerializedString MULTIFD_ZSTD_LEVEL = new SerializedString("multifd-zstd-level");
    private static final SerializedString CPU_THROTTLE_TAILSLOW = new SerializedString("cpu-throttle-tailslow");
    private static final SerializedString DIRECT_IO = new SerializedString("direct-io");
    private static final SerializedString DOWNTIME_LIMIT = new SerializedString("downtime-limit");
    private static final SerializedString VCPU_DIRTY_LIMIT = new SerializedString("vcpu-dirty-limit");
    private static final SerializedString X_CHECKPOINT_DELAY = new SerializedString("x-checkpoint-delay");
    private static final SerializedString X_VCPU_DIRTY_LIMIT_PERIOD = new SerializedString("x-vcpu-dirty-limit-period");
    private static final SerializedString MULTIFD_COMPRESSION = new SerializedString("multifd-compression");
    private static final SerializedString BLOCK_BITMAP_MAPPING = new SerializedString("block-bitmap-mapping");
    private static final SerializedString MODE = new SerializedString("mode");
    private static final SerializedString ZERO_PAGE_DETECTION = new SerializedString("zero-page-detection");
    private static final SerializedString XBZRLE = new SerializedString("xbzrle");
    private static final SerializedString RDMA_PIN_ALL = new SerializedString("rdma-pin-all");
    private static final SerializedString AUTO_CONVERGE = new SerializedString("auto-converge");
    private static final SerializedString ZERO_BLOCKS = new SerializedString("zero-blocks");
    private static final SerializedString EVENTS = new SerializedString("events");
    private static final SerializedString POSTCOPY_RAM = new SerializedString("postcopy-ram");
    private static final SerializedString X_COLO = new SerializedString("x-colo");
    private static final SerializedString RELEASE_RAM = new SerializedString("release-ram");
    private static final SerializedString RETURN_PATH = new SerializedString("return-path");
    private static final SerializedString PAUSE_BEFORE_SWITCHOVER = new SerializedString("pause-before-switchover");
    private static final SerializedString MULTIFD = new SerializedString("multifd");
    private static final SerializedString DIRTY_BITMAPS = new SerializedString("dirty-bitmaps");
    private static final SerializedString POSTCOPY_BLOCKTIME = new SerializedString("postcopy-blocktime");
    private static final SerializedString LATE_BLOCK_ACTIVATE = new SerializedString("late-block-activate");
    private static final SerializedString X_IGNORE_SHARED = new SerializedString("x-ignore-shared");
    private static final SerializedString VALIDATE_UUID = new SerializedString("validate-uuid");
    private static final SerializedString BACKGROUND_SNAPSHOT = new SerializedString("background-snapshot");
    private static final SerializedString ZERO_COPY_SEND = new SerializedString("zero-copy-send");
    private static final SerializedString POSTCOPY_PREEMPT = new SerializedString("postcopy-preempt");
    private static final SerializedString SWITCHOVER_ACK = new SerializedString("switchover-ack");
    private static final SerializedString DIRTY_LIMIT = new SerializedString("dirty-limit");
    private static final SerializedString MAPPED_RAM = new SerializedString("mapped-ram");
    private static final SerializedString TLS_CREDS = new SerializedString("tls-creds");
    private static final SerializedString TLS_HOSTNAME = new SerializedString("tls-hostname");
    private static final SerializedString TLS_AUTHZ = new SerializedString("tls-authz");

    private long present;
    private long announceInitial;
    private long announceMax;
    private long announceRounds;
    private long announceStep;
    private long maxBandwidth;
    private long availSwitchoverBandwidth;
    private long xbzrleCacheSize;
    private long maxPostcopyBandwidth;
    private int throttleTriggerThreshold;
    private int cpuThrottleInitial;
    private int cpuThrottleIncrement;
    private int multifdChannels;
    private int maxCpuThrottle;
    private int multifdZlibLevel;
    private int multifdQatzipLevel;
    private int multifdZstdLevel;
    private boolean cpuThrottleTailslow;
    private boolean directIo;
    private long downtimeLimit;
    private long vcpuDirtyLimit;
    private long checkpointDelayTrial;
    private long vcpuDirtyLimitPeriodTrial;
    private @Nullable Compression multifdCompression;
    private @Nullable List<HandNodeAlias> blockBitmapMapping;
    private @Nullable Mode mode;
    private @Nullable ZeroPages zeroPageDetection;
    private boolean xbzrle;
    private boolean rdmaPinAll;
    private boolean autoConverge;
    private boolean zeroBlocks;
    private boolean events;
    private boolean postcopyRam;
    private boolean coloTrial;
    private boolean releaseRam;
    private boolean returnPath;
    private boolean pauseBeforeSwitchover;
    private boolean multifd;
    private boolean dirtyBitmaps;
    private boolean postcopyBlocktime;
    private boolean lateBlockActivate;
    private boolean ignoreSharedTrial;
    private boolean validateUuid;
    private boolean backgroundSnapshot;
    private boolean zeroCopySend;
    private boolean postcopyPreempt;
    private boolean switchoverAck;
    private boolean dirtyLimit;
    private boolean mappedRam;
    private @Nullable String tlsCreds;
    private @Nullable String tlsHostname;
    private @Nullable String tlsAuthz;

    /** Reads the object at which the input stands. */
    static HandConfig read(HandInput in) throws IOException {
        HandConfig config = new HandConfig();
        in.beginObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            config.member(name, in);
        }
        return config;
    }

    private void member(String name, HandInput in) throws IOException {
        switch (name) {
            case "announce-initial" -> announceInitial = once(0, in).unsigned();
            case "announce-max" -> announceMax = once(1, in).unsigned();
            case "announce-rounds" -> announceRounds = once(2, in).unsigned();
            case "announce-step" -> announceStep = once(3, in).unsigned();
            case "max-bandwidth" -> maxBandwidth = once(4, in).unsigned();
            case "avail-switchover-bandwidth" ->
                availSwitchoverBandwidth = once(5, in).unsigned();
            case "xbzrle-cache-size" -> xbzrleCacheSize = once(6, in).unsigned();
            case "max-postcopy-bandwidth" -> maxPostcopyBandwidth = once(7, in).unsigned();
            case "throttle-trigger-threshold" ->
                throttleTriggerThreshold = (int) once(8, in).integer(0, 255);
            case "cpu-throttle-initial" ->
                cpuThrottleInitial = (int) once(9, in).integer(0, 255);
            case "cpu-throttle-increment" ->
                cpuThrottleIncrement = (int) once(10, in).integer(0, 255);
            case "multifd-channels" -> multifdChannels = (int) once(11, in).integer(0, 255);
            case "max-cpu-throttle" -> maxCpuThrottle = (int) once(12, in).integer(0, 255);
            case "multifd-zlib-level" -> multifdZlibLevel = (int) once(13, in).integer(0, 255);
            case "multifd-qatzip-level" ->
                multifdQatzipLevel = (int) once(14, in).integer(0, 255);
            case "multifd-zstd-level" -> multifdZstdLevel = (int) once(15, in).integer(0, 255);
            case "cpu-throttle-tailslow" -> cpuThrottleTailslow = once(16, in).bool();
            case "direct-io" -> directIo = once(17, in).bool();
            case "downtime-limit" -> downtimeLimit = once(18, in).unsigned();
            case "vcpu-dirty-limit" -> vcpuDirtyLimit = once(19, in).unsigned();
            case "x-checkpoint-delay" -> checkpointDelayTrial = once(20, in).integer(0, 0xffff_ffffL);
            case "x-vcpu-dirty-limit-period" ->
                vcpuDirtyLimitPeriodTrial = once(21, in).unsigned();
            case "multifd-compression" ->
                multifdCompression = in.known(Compression.of(once(22, in).string()));
            case "block-bitmap-mapping" -> blockBitmapMapping = nodes(once(23, in));
            case "mode" -> mode = in.known(Mode.of(once(24, in).string()));
            case "zero-page-detection" ->
                zeroPageDetection = in.known(ZeroPages.of(once(25, in).string()));
            case "xbzrle" -> xbzrle = once(26, in).bool();
            case "rdma-pin-all" -> rdmaPinAll = once(27, in).bool();
            case "auto-converge" -> autoConverge = once(28, in).bool();
            case "zero-blocks" -> zeroBlocks = once(29, in).bool();
            case "events" -> events = once(30, in).bool();
            case "postcopy-ram" -> postcopyRam = once(31, in).bool();
            case "x-colo" -> coloTrial = once(32, in).bool();
            case "release-ram" -> releaseRam = once(33, in).bool();
            case "return-path" -> returnPath = once(34, in).bool();
            case "pause-before-switchover" ->
                pauseBeforeSwitchover = once(35, in).bool();
            case "multifd" -> multifd = once(36, in).bool();
            case "dirty-bitmaps" -> dirtyBitmaps = once(37, in).bool();
            case "postcopy-blocktime" -> postcopyBlocktime = once(38, in).bool();
            case "late-block-activate" -> lateBlockActivate = once(39, in).bool();
            case "x-ignore-shared" -> ignoreSharedTrial = once(40, in).bool();
            case "validate-uuid" -> validateUuid = once(41, in).bool();
            case "background-snapshot" -> backgroundSnapshot = once(42, in).bool();
            case "zero-copy-send" -> zeroCopySend = once(43, in).bool();
            case "postcopy-preempt" -> postcopyPreempt = once(44, in).bool();
            case "switchover-ack" -> switchoverAck = once(45, in).bool();
            case "dirty-limit" -> dirtyLimit = once(46, in).bool();
            case "mapped-ram" -> mappedRam = once(47, in).bool();
            case "tls-creds" -> tlsCreds = once(48, in).string();
            case "tls-hostname" -> tlsHostname = once(49, in).string();
            case "tls-authz" -> tlsAuthz = once(50, in).string();
            default -> throw in.problem("unexpected member " + name);
        }
    }

    private HandInput once(int index, HandInput in) {
        if ((present & 1L << index) != 0) {
            throw in.problem("given twice");
        }
        present |= 1L << index;
        return in;
    }

    private static List<HandNodeAlias> nodes(HandInput in) throws IOException {
        List<HandNodeAlias> nodes = new ArrayList<>();
        in.beginList();
        while (in.nextElement(nodes.size())) {
            nodes.add(HandNodeAlias.read(in));
        }
        return nodes;
    }

    private boolean has(int index) {
        return (present & 1L << index) != 0;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        unsigned(out, 0, ANNOUNCE_INITIAL, announceInitial);
        unsigned(out, 1, ANNOUNCE_MAX, announceMax);
        unsigned(out, 2, ANNOUNCE_ROUNDS, announceRounds);
        unsigned(out, 3, ANNOUNCE_STEP, announceStep);
        unsigned(out, 4, MAX_BANDWIDTH, maxBandwidth);
        unsigned(out, 5, AVAIL_SWITCHOVER_BANDWIDTH, availSwitchoverBandwidth);
        unsigned(out, 6, XBZRLE_CACHE_SIZE, xbzrleCacheSize);
        unsigned(out, 7, MAX_POSTCOPY_BANDWIDTH, maxPostcopyBandwidth);
        integer(out, 8, THROTTLE_TRIGGER_THRESHOLD, throttleTriggerThreshold);
        integer(out, 9, CPU_THROTTLE_INITIAL, cpuThrottleInitial);
        integer(out, 10, CPU_THROTTLE_INCREMENT, cpuThrottleIncrement);
        integer(out, 11, MULTIFD_CHANNELS, multifdChannels);
        integer(out, 12, MAX_CPU_THROTTLE, maxCpuThrottle);
        integer(out, 13, MULTIFD_ZLIB_LEVEL, multifdZlibLevel);
        integer(out, 14, MULTIFD_QATZIP_LEVEL, multifdQatzipLevel);
        integer(out, 15, MULTIFD_ZSTD_LEVEL, multifdZstdLevel);
        bool(out, 16, CPU_THROTTLE_TAILSLOW, cpuThrottleTailslow);
        bool(out, 17, DIRECT_IO, directIo);
        unsigned(out, 18, DOWNTIME_LIMIT, downtimeLimit);
        unsigned(out, 19, VCPU_DIRTY_LIMIT, vcpuDirtyLimit);
        integer(out, 20, X_CHECKPOINT_DELAY, checkpointDelayTrial);
        unsigned(out, 21, X_VCPU_DIRTY_LIMIT_PERIOD, vcpuDirtyLimitPeriodTrial);
        symbol(out, MULTIFD_COMPRESSION, multifdCompression == null ? null : multifdCompression.encoded());
        if (blockBitmapMapping != null) {
            out.writeFieldName(BLOCK_BITMAP_MAPPING);
            out.writeStartArray();
            for (HandNodeAlias each : blockBitmapMapping) {
                each.write(out);
            }
            out.writeEndArray();
        }
        symbol(out, MODE, mode == null ? null : mode.encoded());
        symbol(out, ZERO_PAGE_DETECTION, zeroPageDetection == null ? null : zeroPageDetection.encoded());
        bool(out, 26, XBZRLE, xbzrle);
        bool(out, 27, RDMA_PIN_ALL, rdmaPinAll);
        bool(out, 28, AUTO_CONVERGE, autoConverge);
        bool(out, 29, ZERO_BLOCKS, zeroBlocks);
        bool(out, 30, EVENTS, events);
        bool(out, 31, POSTCOPY_RAM, postcopyRam);
        bool(out, 32, X_COLO, coloTrial);
        bool(out, 33, RELEASE_RAM, releaseRam);
        bool(out, 34, RETURN_PATH, returnPath);
        bool(out, 35, PAUSE_BEFORE_SWITCHOVER, pauseBeforeSwitchover);
        bool(out, 36, MULTIFD, multifd);
        bool(out, 37, DIRTY_BITMAPS, dirtyBitmaps);
        bool(out, 38, POSTCOPY_BLOCKTIME, postcopyBlocktime);
        bool(out, 39, LATE_BLOCK_ACTIVATE, lateBlockActivate);
        bool(out, 40, X_IGNORE_SHARED, ignoreSharedTrial);
        bool(out, 41, VALIDATE_UUID, validateUuid);
        bool(out, 42, BACKGROUND_SNAPSHOT, backgroundSnapshot);
        bool(out, 43, ZERO_COPY_SEND, zeroCopySend);
        bool(out, 44, POSTCOPY_PREEMPT, postcopyPreempt);
        bool(out, 45, SWITCHOVER_ACK, switchoverAck);
        bool(out, 46, DIRTY_LIMIT, dirtyLimit);
        bool(out, 47, MAPPED_RAM, mappedRam);
        HandOutput.text(out, TLS_CREDS, tlsCreds);
        HandOutput.text(out, TLS_HOSTNAME, tlsHostname);
        HandOutput.text(out, TLS_AUTHZ, tlsAuthz);
        out.writeEndObject();
    }

    private void unsigned(JsonGenerator out, int index, SerializedString name, long value) throws IOException {
        if (has(index)) {
            out.writeFieldName(name);
            HandOutput.unsigned(out, value);
        }
    }

    private void integer(JsonGenerator out, int index, SerializedString name, long value) throws IOException {
        if (has(index)) {
            out.writeFieldName(name);
            out.writeNumber(value);
        }
    }

    private void bool(JsonGenerator out, int index, SerializedString name, boolean value) throws IOException {
        if (has(index)) {
            out.writeFieldName(name);
            out.writeBoolean(value);
        }
    }

    private static void symbol(JsonGenerator out, SerializedString name, @Nullable SerializedString value)
            throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(value);
        }
    }
}
