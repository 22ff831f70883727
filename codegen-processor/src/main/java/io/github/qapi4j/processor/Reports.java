package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
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

    /** The option that a diagnostic is about, which is then its place; empty if it is about the schema. */
    static String option(Diagnostic diagnostic) {
        String file = diagnostic.place().file();
        return file.startsWith(OPTION) ? file.substring(OPTION.length()) : "";
    }

    /** Reports an error at the name of the schema. */
    void error(String message) {
        error("", message);
    }

    /** Reports an error at a member, or at the name of the schema if the member was not given. */
    void error(String member, String message) {
        print(Kind.ERROR, member, message);
    }

    /** Reports a defect of ours. */
    void defect(Throwable defect) {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        error("this is a defect of qapi4j, not of your schema; please report it with the schema and the text below\n"
                + trace);
    }

    private void print(Kind kind, String member, String message) {
        messager.printMessage(kind, message, annotation.element(), annotation.mirror(), annotation.place(member));
    }
}
