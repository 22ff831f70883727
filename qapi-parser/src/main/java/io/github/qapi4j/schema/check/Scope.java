package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.Set;

/**
 * The definition under check. Its errors are reported at the line of its opening brace, as the reference has it; a note
 * shows the very place (qapi-language §3.1).
 */
final class Scope {

    private final Diagnostics diagnostics;
    private final DefinitionContext context;
    private final String documentedName;
    private final Position start;
    private final Pragmas pragmas;
    private final boolean pragmasMayBeLost;

    /**
     * The scope of a definition.
     *
     * @param documentedName the name that its comment has for it; empty without a comment
     * @param start its opening brace
     * @param pragmasMayBeLost whether a pragma that would allow a name may not have been read
     */
    Scope(
            Diagnostics diagnostics,
            DefinitionContext context,
            String documentedName,
            Position start,
            Pragmas pragmas,
            boolean pragmasMayBeLost) {
        this.diagnostics = diagnostics;
        this.context = context;
        this.documentedName = documentedName;
        this.start = start;
        this.pragmas = pragmas;
        this.pragmasMayBeLost = pragmasMayBeLost;
    }

    /** The definition's name. */
    String name() {
        return context.name();
    }

    String kind() {
        return context.kind();
    }

    Dialect dialect() {
        return diagnostics.dialect();
    }

    /** Whether the command's name may hold {@code _}. */
    boolean commandNameExempt() {
        return pragmasMayBeLost || lists(pragmas.commandNameExceptions());
    }

    /** Whether the members or values of the type may use upper case and {@code _}. */
    boolean memberNamesExempt() {
        return pragmasMayBeLost || lists(pragmas.memberNameExceptions());
    }

    // If the comment has another name, which is an error, the pragma may mean the definition by that one.
    private boolean lists(Set<String> exceptions) {
        return exceptions.contains(name()) || exceptions.contains(documentedName);
    }

    /** Reports an error whose very place is {@code spot}. */
    void error(String code, Position spot, String message) {
        report(Diagnostic.error(code, start, message), spot);
    }

    /** Reports what only lenient reading accepts, as a warning. */
    void warning(String code, Position spot, String message) {
        report(Diagnostic.error(code, start, message).withSeverity(dialect().relaxed()), spot);
    }

    /** Reports a diagnostic of this definition, wherever it says it is. */
    void report(Diagnostic diagnostic, Position spot) {
        Diagnostic placed = new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                start.withoutColumn(),
                diagnostic.message(),
                diagnostic.includeChain(),
                diagnostic.context(),
                diagnostic.help(),
                diagnostic.notes());
        Diagnostic attached = placed.inContext(context);
        diagnostics.report(spot.equals(start) ? attached : attached.withNote(spot, Note.HERE));
    }

    /** How many errors were reported so far; a definition without a new one is sound. */
    int errors() {
        return diagnostics.errors();
    }
}
