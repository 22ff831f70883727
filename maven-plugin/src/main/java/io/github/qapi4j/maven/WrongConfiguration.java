package io.github.qapi4j.maven;

/** Thrown when a goal's configuration makes no sense; the message names the parameter, the value and the way out. */
final class WrongConfiguration extends Exception {

    private static final long serialVersionUID = 1L;

    WrongConfiguration(String message) {
        super(message);
    }
}
