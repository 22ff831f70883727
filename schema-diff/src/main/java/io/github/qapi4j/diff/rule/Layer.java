package io.github.qapi4j.diff.rule;

/** Whom a change concerns. */
public enum Layer {
    /** What goes over the wire. */
    WIRE,
    /** What a server answers when asked about its interface. */
    INTROSPECTION,
    /** What the documentation promises. */
    DOC,
    /** What users of generated code compile against. */
    SOURCE
}
