package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;

/** Ends the parse of what stands at top level; {@link FileParser} goes on behind it. */
final class SyntaxError extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final boolean noted;

    SyntaxError(Diagnostic diagnostic) {
        this(diagnostic, false);
    }

    private SyntaxError(Diagnostic diagnostic, boolean noted) {
        // It never leaves this package, so nobody needs its stack.
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
        this.noted = noted;
    }

    SyntaxError(String code, Position position, String message) {
        this(Diagnostic.error(code, position, message));
    }

    /** The same, when it is a note of what was reported before. */
    SyntaxError asNoted() {
        return new SyntaxError(diagnostic, true);
    }

    boolean isNoted() {
        return noted;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
