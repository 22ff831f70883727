package io.github.qapi4j.runtime.visitor;

/** An input does not hold what a type asks for. The only exception that reading throws, whatever the input. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * An error at a value.
     *
     * @param path the value's path, {@code nodes[2].name}; empty for the whole input
     * @param message what is wrong with it
     */
    public InputException(String path, String message) {
        super(path.isEmpty() ? message : path + ": " + message);
        this.path = path;
    }

    /** The path of the value, {@code nodes[2].name}; empty for the whole input. */
    public String path() {
        return path;
    }
}
