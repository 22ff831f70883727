package io.github.qapi4j.processor;

/** Thrown when there is no schema of a name; the message lists every place that was tried. */
final class SchemaNotFound extends Exception {

    private static final long serialVersionUID = 1L;

    SchemaNotFound(String message) {
        super(message);
    }
}
