package io.github.qapi4j.codegen.real;

import java.nio.file.Path;

/** One of QEMU's schemas, in the directory that {@code QAPI_SCHEMAS} names. */
enum RealSchema {
    QEMU("qapi/qapi-schema.json"),
    GUEST_AGENT("qga/qapi-schema.json"),
    STORAGE_DAEMON("storage-daemon/qapi/qapi-schema.json");

    private final String root;

    RealSchema(String root) {
        this.root = root;
    }

    static boolean areThere() {
        return System.getenv("QAPI_SCHEMAS") != null;
    }

    Path file() {
        return directory().resolve(root);
    }

    /** A file as it is called whatever the directory. */
    static String nameOf(Path file) {
        return directory().relativize(file).toString();
    }

    private static Path directory() {
        return Path.of(System.getenv("QAPI_SCHEMAS"));
    }
}
