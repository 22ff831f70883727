package io.github.qapi4j.maven;

/** Thrown when there is nothing to compare with: no such revision, file, artifact or release. */
final class BaselineMissing extends Exception {

    private static final long serialVersionUID = 1L;

    BaselineMissing(String message) {
        super(message);
    }
}
