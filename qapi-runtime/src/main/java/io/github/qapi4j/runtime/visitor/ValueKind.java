package io.github.qapi4j.runtime.visitor;

/** The JSON kind of a value: what alternates are told apart by (qapi-language §9.3). */
public enum ValueKind {
    NULL,
    BOOL,
    NUMBER,
    STRING,
    LIST,
    OBJECT
}
