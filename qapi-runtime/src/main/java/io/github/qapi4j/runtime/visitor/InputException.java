package io.github.qapi4j.runtime.visitor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An input does not hold what a type asks for. The only exception that reading throws, whatever the input. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;
    private final transient @Nullable InputPosition position;

    /**
     * An error at a value of an input that knows no positions.
     *
     * @param path the value's path, {@code nodes[2].name}; empty for the whole input
     * @param problem what is wrong with it, with what was expected
     */
    public InputException(String path, String problem) {
        this(path, problem, null);
    }

    /** An error at a value that stands at a position of the input. */
    public InputException(String path, String problem, @Nullable InputPosition position) {
        super((path.isEmpty() ? "" : InputProblems.shown(path) + ": ")
                + problem
                + (position == null ? "" : " (" + position + ")"));
        this.path = path;
        this.problem = problem;
        this.position = position;
    }

    /** The same error, caused by another exception. */
    public InputException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The path of the value, {@code nodes[2].name}; empty for the whole input. */
    public String path() {
        return path;
    }

    /** What is wrong, without path and position. */
    public String problem() {
        return problem;
    }

    /** Where in the input's text the value stands, if the input is text. */
    public Optional<InputPosition> position() {
        return Optional.ofNullable(position);
    }
}
