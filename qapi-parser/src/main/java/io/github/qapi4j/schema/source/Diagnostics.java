package io.github.qapi4j.schema.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sink that all passes over one schema report to. It keeps the order of reports, which is the reference's order as
 * long as the passes run in its order (qapi-language §5.1), drops repeated ones, and completes each with the include
 * chain of its file. Not thread-safe.
 */
public final class Diagnostics {

    /** The code of the diagnostic that ends a list which grew too long. */
    public static final String TOO_MANY = "Q-LIMIT-007";

    private final Dialect dialect;
    private final int limit;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final List<SourceFile> filesInOrder = new ArrayList<>();
    private final List<Reported> reports = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int errors;
    private int keptErrors;
    private int keptWarnings;

    /**
     * An empty sink.
     *
     * @param dialect the rules that are kept
     * @param limit how many errors, and how many warnings, are kept; what comes after them is dropped and the list says so
     */
    public Diagnostics(Dialect dialect, int limit) {
        this.dialect = dialect;
        this.limit = limit;
    }

    /** The rules that are kept. */
    public Dialect dialect() {
        return dialect;
    }

    /** Makes a file known, so that reports about it carry its include chain. */
    public void enter(SourceFile file) {
        if (files.putIfAbsent(file.name(), file) == null) {
            filesInOrder.add(file);
        }
    }

    /** The files made known, in order; a view. */
    public List<SourceFile> files() {
        return Collections.unmodifiableList(filesInOrder);
    }

    /**
     * Takes a diagnostic.
     *
     * @return the place in the list, to which notes may be added later
     */
    public Reported report(Diagnostic diagnostic) {
        if (diagnostic.isError()) {
            errors++;
        }
        Reported reported = new Reported(withChain(diagnostic));
        int keptBefore = diagnostic.isError() ? keptErrors : keptWarnings;
        if (keptBefore > limit || !seen.add(identity(diagnostic))) {
            return reported;
        }
        if (diagnostic.isError()) {
            keptErrors++;
        } else {
            keptWarnings++;
        }
        if (keptBefore == limit) {
            reported = new Reported(withChain(new Diagnostic(
                    TOO_MANY,
                    diagnostic.severity(),
                    diagnostic.position(),
                    "more than " + limit + (diagnostic.isError() ? " errors" : " warnings") + "; the rest is not shown",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())));
        }
        reports.add(reported);
        return reported;
    }

    /** Reports an error without context. */
    public Reported error(String code, Position position, String message) {
        return report(Diagnostic.error(code, position, message));
    }

    /** Reports what strict dialects refuse and lenient reading warns of. */
    public Reported relaxed(String code, Position position, String message) {
        return report(Diagnostic.error(code, position, message).withSeverity(dialect.relaxed()));
    }

    /** Whether an error was reported. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** How many errors were reported so far, those counted too that the list did not take. */
    public int errors() {
        return errors;
    }

    /** The last report, if it is an error at that line. */
    public Optional<Reported> lastErrorAt(Position line) {
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Reported last = reports.get(reports.size() - 1);
        Position at = last.diagnostic.position();
        boolean there = at.line() == line.line() && at.file().equals(line.file());
        return there && last.isError() ? Optional.of(last) : Optional.empty();
    }

    /** Whether no further error is kept, so that looking for more would be in vain. */
    public boolean isFull() {
        return keptErrors > limit;
    }

    /** Everything reported, in order. */
    public List<Diagnostic> all() {
        return reports.stream().map(Reported::diagnostic).toList();
    }

    private Diagnostic withChain(Diagnostic diagnostic) {
        SourceFile file = files.get(diagnostic.position().file());
        return file == null || !diagnostic.includeChain().isEmpty()
                ? diagnostic
                : diagnostic.withIncludeChain(file.includeChain());
    }

    /** What tells diagnostics apart. Not a record: the first use of a record as a key is slow, and this is one of few. */
    private static List<Object> identity(Diagnostic diagnostic) {
        Position at = diagnostic.position();
        List<String> context = diagnostic
                .context()
                .map(c -> List.of(c.file(), c.kind(), c.name()))
                .orElse(List.of());
        return List.of(diagnostic.code(), at.file(), at.line(), at.column(), diagnostic.message(), context);
    }

    /** A diagnostic in the list. */
    public static final class Reported {
        private final Diagnostic diagnostic;
        private final List<Note> added = new ArrayList<>();

        private Reported(Diagnostic diagnostic) {
            this.diagnostic = diagnostic;
        }

        /** Adds a further place of the same fault. */
        public void addNote(Note note) {
            added.add(note);
        }

        /** Its code. */
        public String code() {
            return diagnostic.code();
        }

        /** Whether it refuses the schema. */
        public boolean isError() {
            return diagnostic.isError();
        }

        /** The line that it is about. */
        public int line() {
            return diagnostic.position().line();
        }

        private Diagnostic diagnostic() {
            return added.isEmpty() ? diagnostic : diagnostic.withNotes(added);
        }
    }
}
