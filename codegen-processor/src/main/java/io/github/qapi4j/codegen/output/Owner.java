package io.github.qapi4j.codegen.output;

import java.util.Locale;

/**
 * Who generates into a directory: what tells the generations there apart. Each keeps a record of its own files.
 *
 * @param kind what the name is that of
 * @param name tells the owners of one kind apart
 */
public record Owner(Kind kind, String name) {

    private static final String PREFIX = ".qapi4j-";
    private static final String SUFFIX = ".manifest";

    /** What an owner is known by. */
    public enum Kind {
        /** The package that is generated: for who has nothing else to be known by. */
        PACKAGE,
        /** The execution of a goal in a build. */
        EXECUTION
    }

    /** The name of the file with its record. */
    String manifest() {
        return start(kind) + name.replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX;
    }

    /** What the names of the records of such owners begin with. */
    static String start(Kind kind) {
        return PREFIX + kind.name().toLowerCase(Locale.ROOT) + "-";
    }

    /** A pattern that the names of all records match. */
    static String anyManifest() {
        return PREFIX + "*" + SUFFIX;
    }

    /** Whose record has a name: {@code execution 'default'}. */
    static String describe(String manifest) {
        return manifest.substring(PREFIX.length(), manifest.length() - SUFFIX.length())
                        .replaceFirst("-", " '")
                + "'";
    }
}
