package io.github.qapi4j.maven;

/** Thrown when schemas have errors, after each was logged; the message sums up. */
final class SchemasRefused extends Exception {

    private static final long serialVersionUID = 1L;

    SchemasRefused(String message) {
        super(message);
    }
}
