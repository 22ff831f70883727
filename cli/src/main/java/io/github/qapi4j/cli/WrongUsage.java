package io.github.qapi4j.cli;

/** Thrown when what the user asks for makes no sense; the message names the option and the way out. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
