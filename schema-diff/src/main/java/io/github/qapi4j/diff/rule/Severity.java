package io.github.qapi4j.diff.rule;

/** How much a change weighs, in ascending order. */
public enum Severity {
    /** No effect on the interface. */
    NONE,
    /** The interface grew. */
    COMPATIBLE,
    /** A fact of policy, introspection or stability to look at. */
    NOTICE,
    /** Compatible only under a condition that no tool can prove. */
    DANGEROUS,
    /** Breaks clients. */
    BREAKING;

    /** The heavier of the two. */
    public Severity max(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The lighter of the two. */
    public Severity min(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
