package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;

/** Ends the parse of what stands at top level; {@link FileParser} goes on behind it. */
final class SyntaxError extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SyntaxError(Diagnostic diagnostic) {
        // It never leaves this package, so nobody needs its stack.
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    SyntaxError(String code, Position position, String message) {
        this(Diagnostic.error(code, position, message));
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
