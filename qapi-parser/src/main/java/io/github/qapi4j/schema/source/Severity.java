package io.github.qapi4j.schema.source;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The schema is refused. */
    ERROR,
    /** The schema is read all the same; a strict dialect would refuse it. */
    WARNING
}
