package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;

/** Reports semantic errors as the reference does: at the line of a definition, attached to it (qapi-language §7). */
final class Faults {

    private final Diagnostics diagnostics;

    Faults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Dialect dialect() {
        return diagnostics.dialect();
    }

    /** An error attached to a definition, not reported yet. */
    Diagnostic fault(Declaration definition, String code, String message) {
        return Diagnostic.error(code, definition.position(), message).inContext(definition.context());
    }

    Diagnostics.Reported report(Diagnostic diagnostic) {
        return diagnostics.report(diagnostic);
    }

    Diagnostics.Reported error(Declaration definition, String code, String message) {
        return report(fault(definition, code, message));
    }

    /** Reports what came with release 10.0: nothing in 7.2, a warning in lenient reading (qapi-language §12). */
    void sinceTen(Diagnostic diagnostic) {
        if (dialect().since(Dialect.V10_0)) {
            report(diagnostic.withSeverity(dialect().relaxed()));
        }
    }
}
