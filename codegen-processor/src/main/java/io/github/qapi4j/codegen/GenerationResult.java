package io.github.qapi4j.codegen;

import io.github.qapi4j.schema.source.Diagnostic;
import java.util.List;

/**
 * The outcome of a generation.
 *
 * @param files what was generated, ordered by path; empty if there are errors
 * @param diagnostics what is wrong with the schema's names or with the options
 */
public record GenerationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics) {

    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing could be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
