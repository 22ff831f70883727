package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Tells the compiler what is wrong with the schema or the options of one annotation.
 *
 * @param messager whom to tell
 * @param annotation where to show it
 */
record Reports(Messager messager, SchemaAnnotation annotation) {

    private static final String OPTION = "option ";

    /** Reports each of several diagnostics by a message of its own. */
    void tell(List<Diagnostic> diagnostics, DiagnosticRenderer renderer) {
        for (Diagnostic diagnostic : diagnostics) {
            Kind kind = diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
            print(kind, option(diagnostic), renderer.render(diagnostic).stripTrailing());
        }
    }

    /** Reports a diagnostic that is about no line of a schema. */
    void tell(Diagnostic diagnostic) {
        tell(List.of(diagnostic), withoutLines());
    }

    /** A diagnostic that is about no line of a schema, as it is reported. */
    static String text(Diagnostic diagnostic) {
        return withoutLines().render(diagnostic).stripTrailing();
    }

    private static DiagnosticRenderer withoutLines() {
        return DiagnosticRenderer.placeFirst(List.of(), Dialect.LENIENT);
    }

    /** The option that a diagnostic is about, which is then its place; empty if it is about the schema. */
    static String option(Diagnostic diagnostic) {
        String file = diagnostic.place().file();
        return file.startsWith(OPTION) ? file.substring(OPTION.length()) : "";
    }

    /** Reports a class that the processor path lacks: with that, there may be no diagnostics. */
    void missing(NoClassDefFoundError missing) {
        error("the processor path is not complete: it lacks the class " + missing.getMessage()
                + "; a build tool adds what qapi-codegen-processor depends on, else add qapi-parser and javapoet ["
                + AnnotationProblems.MISSING_LIBRARY + "]");
    }

    /** Reports a defect of ours. */
    void defect(Throwable defect) {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        error("this is a defect of qapi4j, not of your schema; please report it with the schema and the text below\n"
                + trace);
    }

    private void error(String message) {
        print(Kind.ERROR, "", message);
    }

    /** At a member, or at the name of the schema if the member was not given. */
    private void print(Kind kind, String member, String message) {
        messager.printMessage(kind, message, annotation.element(), annotation.mirror(), annotation.place(member));
    }
}
