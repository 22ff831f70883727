package io.github.qapi4j.codegen.real;

import java.util.Map;

/** The messages of QEMU 10.0's examples that its own schemas refuse, by file and line. */
final class BadExamples {

    private static final String PLACEHOLDER = "a placeholder in prose, not a message";
    private static final String CLOSED_EARLY = "the request's object is closed before its arguments";
    private static final String BARE = "a result without the reply around it";
    private static final String LACKS = "lacks a member that the schema has as mandatory";
    private static final String FOREIGN = "has a member that the schema does not have";
    private static final String MISSPELT = "misspells a member";

    static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("qapi/qapi-schema.json:15", PLACEHOLDER),
            Map.entry("qapi/qapi-schema.json:16", PLACEHOLDER),
            Map.entry("qga/qapi-schema.json:14", PLACEHOLDER),
            Map.entry("qga/qapi-schema.json:15", PLACEHOLDER),
            Map.entry("storage-daemon/qapi/qapi-schema.json:28", PLACEHOLDER),
            Map.entry("storage-daemon/qapi/qapi-schema.json:29", PLACEHOLDER),
            Map.entry("qapi/machine.json:1877", CLOSED_EARLY),
            Map.entry("qapi/migration.json:2263", CLOSED_EARLY),
            Map.entry("qapi/migration.json:2287", CLOSED_EARLY),
            Map.entry("qapi/machine.json:228", "what is left out takes the end of a list with it"),
            Map.entry("qapi/block-core.json:1185", "commas between members are missing"),
            Map.entry("qapi/migration.json:2213", BARE),
            Map.entry("qapi/migration.json:2220", BARE),
            Map.entry("qapi/migration.json:1716", "a number in quotes"),
            Map.entry("qapi/migration.json:303", LACKS),
            Map.entry("qapi/migration.json:330", LACKS),
            Map.entry("qapi/migration.json:352", LACKS),
            Map.entry("qapi/misc-target.json:139", LACKS),
            Map.entry("qapi/misc.json:117", LACKS),
            Map.entry("qapi/misc.json:571", LACKS),
            Map.entry("qapi/pci.json:188", LACKS),
            Map.entry("qapi/misc-target.json:411", FOREIGN),
            Map.entry("qapi/trace.json:58", FOREIGN),
            Map.entry("qapi/block-core.json:781", FOREIGN),
            Map.entry("qapi/block-core.json:1966", FOREIGN),
            Map.entry("qapi/virtio.json:275", MISSPELT));

    private BadExamples() {}
}
