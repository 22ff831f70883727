package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The errors that only a processor can have. Their place is the schema, as the annotation names it. */
final class AnnotationProblems {

    /** For a processor path that lacks a library; here alone, since the library may be the one that has diagnostics. */
    static final String MISSING_LIBRARY = "G-ANNOTATION-006";

    private static final String NOT_FOUND = "G-ANNOTATION-001";
    private static final String GENERATED_TWICE = "G-ANNOTATION-002";
    private static final String ALREADY_THERE = "G-ANNOTATION-003";
    private static final String OLD_SOURCES = "G-ANNOTATION-004";
    private static final String NOT_WRITTEN = "G-ANNOTATION-005";

    private AnnotationProblems() {}

    /** For a schema that is nowhere; a note for each place that was tried. */
    static Diagnostic notFound(String schema, List<Note> tried) {
        return problem(NOT_FOUND, schema, "cannot find the schema; these places were tried, in this order")
                .withNotes(tried);
    }

    /**
     * For types that another annotation generates, too.
     *
     * @param types their names
     * @param other what is annotated there
     */
    static Diagnostic generatedTwice(SchemaAnnotation annotation, List<String> types, String other) {
        return problem(
                GENERATED_TWICE,
                annotation.schema(),
                "generates " + types.get(0) + (types.size() == 1 ? "" : " and " + (types.size() - 1) + " more")
                        + ", as does the @QapiSchema on " + other
                        + "; give one of them another packageName, or name one schema that includes both");
    }

    /** For a type that is there as a source, or that another processor generated. */
    static Diagnostic alreadyThere(SchemaAnnotation annotation, String type) {
        return problem(
                ALREADY_THERE,
                annotation.schema(),
                "generates " + type + ", which is there already, as a source or from another processor; choose another"
                        + " package with packageName, or another name with names");
    }

    /** For sources of a version that does not know what generated code is written in. */
    static Diagnostic oldSources(SchemaAnnotation annotation, SourceVersion version) {
        return problem(
                OLD_SOURCES,
                annotation.schema(),
                "generated code needs Java 17 or later, but this is compiled as " + version);
    }

    /** For a file that the compiler could not write. */
    static Diagnostic notWritten(SchemaAnnotation annotation, String type, IOException cause) {
        return problem(NOT_WRITTEN, annotation.schema(), "cannot write " + type + ": " + cause);
    }

    private static Diagnostic problem(String code, String schema, String message) {
        return Diagnostic.error(code, Position.ofFile(schema), message);
    }
}
