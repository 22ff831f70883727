package io.github.qapi4j.cli;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Reads the schema that a command works on. */
final class SchemaInput {

    private SchemaInput() {}

    /** Reads it in the lenient dialect; errors go to standard error, warnings are for {@code check} to tell. */
    static Optional<ReadResult> read(String name, Console console) {
        ReadResult result = SchemaReader.create().read(name);
        report(result.diagnostics(), result.sources(), console);
        return result.hasErrors() ? Optional.empty() : Optional.of(result);
    }

    /** Shows the errors among the diagnostics of something that was read from these files. */
    static void report(List<Diagnostic> diagnostics, List<SourceFile> sources, Console console) {
        console.err()
                .print(DiagnosticRenderer.text(sources, Dialect.LENIENT, console.colour())
                        .renderAll(
                                diagnostics.stream().filter(Diagnostic::isError).toList()));
    }
}
