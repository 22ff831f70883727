package io.github.qapi4j.diff.policy;

/** Which findings on documentation are wanted. */
public enum Docs {
    /** None. */
    NONE,
    /** Those that weigh something: defaults, lost descriptions, releases. */
    DEFAULTS,
    /** Every changed text. */
    ALL
}
