package io.github.qapi4j.schema.source;

import java.util.Collection;

/** Turns diagnostics into text for people or programs. What it gives ends with a line end. */
public interface DiagnosticRenderer {

    /** The text of one diagnostic. */
    String render(Diagnostic diagnostic);

    /**
     * The text of one diagnostic that is shown right behind another: how the file of both came to be read is not said
     * again.
     */
    default String renderBehind(Diagnostic before, Diagnostic diagnostic) {
        return render(diagnostic);
    }

    /** The texts of several, in order. */
    default String renderAll(Collection<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        Diagnostic before = null;
        for (Diagnostic diagnostic : diagnostics) {
            text.append(before == null ? render(diagnostic) : renderBehind(before, diagnostic));
            before = diagnostic;
        }
        return text.toString();
    }

    /**
     * For people: include chain, definition, {@code file:line:col}, message, the source line with a caret, help and notes.
     *
     * @param files the files that were read, for the source lines
     * @param dialect the dialect they were read in, which says how columns count
     * @param colour whether to colour by terminal escapes
     */
    static DiagnosticRenderer text(Collection<SourceFile> files, Dialect dialect, boolean colour) {
        return new TextRenderer(new Excerpts(files, dialect), colour ? Style.COLOURED : Style.PLAIN);
    }

    /**
     * For compilers and others that show a severity of their own: the same, but led by {@code file:line:col}, with what
     * led there last.
     *
     * @param files the files that were read, for the source lines
     * @param dialect the dialect they were read in, which says how columns count
     */
    static DiagnosticRenderer placeFirst(Collection<SourceFile> files, Dialect dialect) {
        return new TextRenderer(new Excerpts(files, dialect), Style.PLAIN)::renderPlaceFirst;
    }

    /**
     * For programs: one JSON object a line with {@code schema}, {@code file}, {@code line}, {@code column},
     * {@code severity}, {@code code}, {@code message}; line and column are null where unknown. A diagnostic with further
     * places has {@code notes}, an array of objects with {@code file}, {@code line}, {@code column}, {@code code},
     * {@code message}; code is null where nothing would be reported.
     *
     * @param schema the root as the user named it
     */
    static DiagnosticRenderer json(String schema) {
        return new JsonRenderer(schema);
    }

    /**
     * For GitHub: one workflow command a diagnostic, which becomes an annotation, and a notice for each fault that has its
     * cause in common with it.
     */
    static DiagnosticRenderer github() {
        return new GithubRenderer();
    }
}
