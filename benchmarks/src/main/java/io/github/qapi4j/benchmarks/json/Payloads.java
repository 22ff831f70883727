package io.github.qapi4j.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts that are read and written. Members come in the order of a hash, as a server sends them, not in that of the
 * schema; in introspection entries the tag comes behind members of the branch, as it does in a server's reply.
 */
public final class Payloads {

    private static final String SIZES = "announce-initial announce-max announce-rounds announce-step max-bandwidth"
            + " avail-switchover-bandwidth xbzrle-cache-size max-postcopy-bandwidth downtime-limit vcpu-dirty-limit"
            + " x-checkpoint-delay x-vcpu-dirty-limit-period";
    private static final String OCTETS = "throttle-trigger-threshold cpu-throttle-initial cpu-throttle-increment"
            + " multifd-channels max-cpu-throttle multifd-zlib-level multifd-qatzip-level multifd-zstd-level";
    private static final String SWITCHES =
            "cpu-throttle-tailslow direct-io xbzrle rdma-pin-all auto-converge zero-blocks"
                    + " events postcopy-ram x-colo release-ram return-path pause-before-switchover multifd dirty-bitmaps"
                    + " postcopy-blocktime late-block-activate x-ignore-shared validate-uuid background-snapshot zero-copy-send"
                    + " postcopy-preempt switchover-ack dirty-limit mapped-ram";
    private static final String OTHERS = "\"multifd-compression\": \"zstd\"|\"mode\": \"normal\""
            + "|\"zero-page-detection\": \"multifd\"|\"tls-creds\": \"tls0\"|\"tls-hostname\": \"host.example.org\""
            + "|\"tls-authz\": \"authz0\"";

    private static final int NODES = 100;
    private static final int ENTRIES = 2000;

    private Payloads() {}

    /** A MigrationConfig of which 3 members are set. */
    public static String sparse() {
        return object(
                Stream.of("\"tls-creds\": \"tls0\"", "\"max-bandwidth\": 1073741824", "\"multifd-channels\": 16"));
    }

    /** A MigrationConfig of which about half of the members are set. */
    public static String half() {
        List<String> members = scalars();
        return object(IntStream.range(0, members.size()).filter(i -> i % 2 == 0).mapToObj(members::get));
    }

    /** A MigrationConfig of which all members are set, one of them a list of 100 objects. */
    public static String full() {
        String nodes = IntStream.range(0, NODES).mapToObj(Payloads::node).collect(Collectors.joining(", "));
        return object(Stream.concat(scalars().stream(), Stream.of("\"block-bitmap-mapping\": [" + nodes + "]")));
    }

    /** A MigrationConfig of which all members are set but the list. */
    public static String scalarsOnly() {
        return object(scalars().stream());
    }

    /** An introspection reply of 2,000 entries. */
    public static String reply() {
        return reply(ENTRIES);
    }

    /** An introspection reply cut to a number of bytes, padded with white space. */
    public static byte[] text(int bytes) {
        int entries = bytes / (reply().length() / ENTRIES);
        String text = reply(entries);
        while (text.length() > bytes) {
            entries -= 1 + entries / 100;
            text = reply(entries);
        }
        return (text + " ".repeat(bytes - text.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static String reply(int entries) {
        return IntStream.range(0, entries).mapToObj(Payloads::entry).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> scalars() {
        List<String> members = new ArrayList<>();
        long size = 1;
        for (String name : SIZES.split(" ", -1)) {
            size = size * 31 % 4_000_000_007L;
            members.add("\"" + name + "\": " + size);
        }
        for (String name : OCTETS.split(" ", -1)) {
            members.add("\"" + name + "\": " + size++ % 100);
        }
        for (String name : SWITCHES.split(" ", -1)) {
            members.add("\"" + name + "\": " + (size++ % 3 == 0));
        }
        members.addAll(List.of(OTHERS.split("\\|", -1)));
        return members;
    }

    private static String node(int index) {
        String bitmap = object(Stream.of(
                "\"name\": \"bitmap-" + index + "\"",
                "\"alias\": \"b" + index + "\"",
                "\"transform\": {\"persistent\": true}"));
        return object(Stream.of(
                "\"node-name\": \"node-" + index + "\"",
                "\"alias\": \"n" + index + "\"",
                "\"bitmaps\": [" + bitmap + "]"));
    }

    /** In the proportions of QEMU's reply. */
    private static String entry(int index) {
        return switch (index % 20) {
            case 0, 1, 2, 3 ->
                "{\"name\": \"command-" + index + "\", \"ret-type\": \"" + (index + 7)
                        + "\", \"meta-type\": \"command\", \"arg-type\": \"" + (index + 3) + "\"}";
            case 4 ->
                "{\"name\": \"EVENT_" + index + "\", \"meta-type\": \"event\", \"arg-type\": \"" + (index + 1) + "\"}";
            case 5, 6 ->
                "{\"name\": \"[" + index + "]\", \"element-type\": \"" + index + "\", \"meta-type\": \"array\"}";
            case 7, 8, 9 ->
                "{\"name\": \"" + index + "\", \"members\": " + list(6, i -> "{\"name\": \"value-" + i + "\"}")
                        + ", \"meta-type\": \"enum\", \"values\": " + list(6, i -> "\"value-" + i + "\"") + "}";
            case 10 ->
                "{\"name\": \"" + index + "\", \"members\": " + list(2, i -> "{\"type\": \"" + i + "\"}")
                        + ", \"meta-type\": \"alternate\"}";
            case 11 ->
                "{\"name\": \"" + index + "\", \"tag\": \"kind\", \"variants\": "
                        + list(5, i -> "{\"case\": \"branch-" + i + "\", \"type\": \"" + (index + i) + "\"}")
                        + ", \"members\": " + members(index, 3) + ", \"meta-type\": \"object\"}";
            default ->
                "{\"name\": \"" + index + "\", \"members\": " + members(index, index % 7)
                        + ", \"meta-type\": \"object\"}";
        };
    }

    private static String members(int index, int count) {
        return list(
                count, i -> "{\"name\": \"member-" + i + "\", \"type\": \"" + (i % 3 == 0 ? "str" : index + i) + "\"}");
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(Stream<String> members) {
        return members.sorted(Comparator.comparingInt(Payloads::hash)).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Of a member's name, into as many buckets as a server has. */
    private static int hash(String member) {
        int hash = member.substring(0, member.indexOf(':')).hashCode() * 0x9e3779b1;
        return hash >>> 23;
    }
}
