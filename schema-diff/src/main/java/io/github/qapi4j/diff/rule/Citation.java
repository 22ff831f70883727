package io.github.qapi4j.diff.rule;

/** Where a verdict comes from. */
public enum Citation {
    /** The list of what is and is not compatible. */
    COMPATIBILITY("QEMU's compatibility considerations for its schema language"),
    /** The contract of introspection. */
    INTROSPECTION("QEMU's documentation of client-side introspection"),
    /** The rules of the protocol. */
    PROTOCOL("QEMU's specification of the QMP protocol"),
    /** The promise that deprecated things stay for a while. */
    DEPRECATION("QEMU's deprecation policy"),
    /** What reviewers of schema changes ask for. */
    REVIEW("the practice of schema maintainers in review"),
    /** What the reference implementation does. */
    REFERENCE("the behaviour of the reference implementation"),
    /** What releases show. */
    PRACTICE("differences seen between releases"),
    /** Ours. */
    JUDGEMENT("a judgement of this tool; no text states it");

    private final String text;

    Citation(String text) {
        this.text = text;
    }

    /** The source in words. */
    public String text() {
        return text;
    }
}
