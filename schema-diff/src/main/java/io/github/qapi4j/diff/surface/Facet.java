package io.github.qapi4j.diff.surface;

/** A kind of fact that not every kind of input shows. */
public enum Facet {
    /** Doc comments. */
    DOCUMENTATION("documentation"),
    /** Conditions; what a reply lists is there. */
    CONDITIONS("conditions"),
    /** The width and sign of integers. */
    INTEGER_RANGE("ranges of integers"),
    /** The flags of commands other than {@code allow-oob}. */
    COMMAND_FLAGS("allow-preconfig, success-response, gen, boxed and coroutine"),
    /** Bases, which a reply flattens. */
    BASES("bases"),
    /** Names of types. */
    TYPE_NAMES("names of types"),
    /** Names of alternatives. */
    ALTERNATIVE_NAMES("names of alternatives"),
    /** Whether an empty branch, or empty data, is written in the schema. */
    EMPTY_ORIGIN("whether empty data or an empty branch is explicit"),
    /** Types that no command or event reaches, files and pragmas. */
    UNREACHED("what no command or event reaches"),
    /** Prefixes of C constants. */
    PREFIXES("prefixes of enums");

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    /** What it is, for reports. */
    public String words() {
        return words;
    }
}
