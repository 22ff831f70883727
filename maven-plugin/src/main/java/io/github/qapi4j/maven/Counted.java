package io.github.qapi4j.maven;

/** A number with its noun. */
final class Counted {

    private Counted() {}

    /** {@code 1 schema}, {@code 2 schemas}: for nouns whose plural adds an s. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
