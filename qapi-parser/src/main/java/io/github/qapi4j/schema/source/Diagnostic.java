package io.github.qapi4j.schema.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with an input, with everything a report needs. The only form in which this project reports a
 * fault of a schema or of the configuration that goes with it.
 *
 * @param code the stable id, {@code Q-SEM-012} and its kind (qapi-language §7)
 * @param severity whether it refuses the schema
 * @param position where; never outside its file
 * @param message what is wrong, naming the thing; one sentence without a full stop
 * @param includeChain the lines of the include directives that led to the file, from the root down; empty in the root
 * @param context the definition it is attached to
 * @param help the way out, where one is near: {@code did you mean 'MigMode'?}
 * @param notes further places of the same fault
 */
public record Diagnostic(
        String code,
        Severity severity,
        Position position,
        String message,
        List<Position> includeChain,
        Optional<DefinitionContext> context,
        Optional<String> help,
        List<Note> notes) {

    public Diagnostic {
        includeChain = List.copyOf(includeChain);
        notes = List.copyOf(notes);
    }

    /**
     * Where people and editors should look: the very place of the fault, where {@link #position} has only the line of the
     * definition, as the reference reports it (qapi-language §1.1).
     */
    public Position place() {
        return placeIsNoted() ? notes.get(0).position() : position;
    }

    /** The notes that tell more than {@link #place}. */
    public List<Note> furtherNotes() {
        return placeIsNoted() ? notes.subList(1, notes.size()) : notes;
    }

    private boolean placeIsNoted() {
        return position.column() == 0
                && !notes.isEmpty()
                && notes.get(0).message().equals(Note.HERE);
    }

    /** An error with neither chain, context, help nor notes. */
    public static Diagnostic error(String code, Position position, String message) {
        return new Diagnostic(
                code, Severity.ERROR, position, message, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same diagnostic with a way out. */
    public Diagnostic withHelp(String text) {
        return new Diagnostic(code, severity, position, message, includeChain, context, Optional.of(text), notes);
    }

    /** The same diagnostic attached to a definition. */
    public Diagnostic inContext(DefinitionContext definition) {
        return new Diagnostic(code, severity, position, message, includeChain, Optional.of(definition), help, notes);
    }

    /** The same diagnostic with another weight. */
    public Diagnostic withSeverity(Severity weight) {
        return new Diagnostic(code, weight, position, message, includeChain, context, help, notes);
    }

    /** The same diagnostic with the include directives that led to its file. */
    public Diagnostic withIncludeChain(List<Position> chain) {
        return new Diagnostic(code, severity, position, message, chain, context, help, notes);
    }

    /** The same diagnostic with one more place. */
    public Diagnostic withNote(Position place, String text) {
        return withNotes(List.of(new Note(place, text)));
    }

    /** The same diagnostic with more places behind those it has. */
    public Diagnostic withNotes(List<Note> more) {
        List<Note> together = new ArrayList<>(notes);
        together.addAll(more);
        return new Diagnostic(code, severity, position, message, includeChain, context, help, together);
    }

    /** Whether it refuses the schema. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
