package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The definition under check. Its errors are reported at the line of its opening brace, as the reference has it; a note
 * shows the very place (qapi-language §3.1).
 */
final class Scope {

    private static final int SHOWN_PLACES = 40;

    private final Diagnostics diagnostics;
    private final DefinitionContext context;
    private final String documentedName;
    private final Position start;
    private final Pragmas pragmas;
    private final boolean pragmasMayBeLost;
    private Optional<Reported> returnsNothing = Optional.empty();
    private Optional<Reported> notExempt = Optional.empty();
    private int noted;

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
        diagnostics.report(attached(diagnostic, spot));
    }

    /** Remembers the report that the comment has a section for what the command returns, and the command returns nothing. */
    void returnsNothing(Reported report) {
        returnsNothing = Optional.of(report);
    }

    /**
     * Reports keys that an object does not know, at their place.
     *
     * @param mayBeReturns whether that may be what a command returns
     */
    void reportUnknown(Diagnostic fault, boolean mayBeReturns) {
        Diagnostic attached = attached(fault, fault.position());
        if (mayBeReturns && returnsNothing.isPresent()) {
            returnsNothing.get().addNote(Note.of(attached));
        } else {
            diagnostics.report(attached);
        }
    }

    /** Reports a name that a pragma would allow. Further ones lack the same entry there, so they are notes. */
    void reportNotExempt(Diagnostic fault) {
        Diagnostic attached = attached(fault, fault.position());
        if (notExempt.isEmpty()) {
            notExempt = Optional.of(diagnostics.report(attached));
        } else if (noted < SHOWN_PLACES) {
            notExempt.get().addNote(Note.of(attached));
            noted++;
        } else if (noted == SHOWN_PLACES) {
            notExempt.get().addNote(new Note(fault.position(), "more like these from here on"));
            noted++;
        }
    }

    private Diagnostic attached(Diagnostic diagnostic, Position spot) {
        List<Note> notes = spot.equals(start) ? diagnostic.notes() : List.of();
        Diagnostic placed = new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                start.withoutColumn(),
                diagnostic.message(),
                diagnostic.includeChain(),
                Optional.of(context),
                diagnostic.help(),
                notes);
        return spot.equals(start) ? placed : placed.withNote(spot, Note.HERE).withNotes(diagnostic.notes());
    }

    /** How many errors were reported so far; a definition without a new one is sound. */
    int errors() {
        return diagnostics.errors();
    }
}
