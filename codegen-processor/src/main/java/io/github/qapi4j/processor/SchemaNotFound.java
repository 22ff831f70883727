package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.Diagnostic;

/** Thrown when there is no schema of a name. */
final class SchemaNotFound extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SchemaNotFound(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What to report; it names every place that was tried. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
