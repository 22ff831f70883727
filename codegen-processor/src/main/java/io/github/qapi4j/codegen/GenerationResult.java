package io.github.qapi4j.codegen;

import io.github.qapi4j.schema.source.Diagnostic;
import java.util.List;

/**
 * The outcome of a generation.
 *
 * @param files what was generated, ordered by path; empty if there are errors
 * @param diagnostics what is wrong with the schema's names or with the options
 * @param nameMap the text of the name map that has the names of this generation and those it had before; empty if there
 *     are errors
 * @param newNames how many names the name map did not have before
 */
public record GenerationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics, String nameMap, int newNames) {

    public GenerationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    static GenerationResult refused(List<Diagnostic> diagnostics) {
        return new GenerationResult(List.of(), diagnostics, "", 0);
    }

    /** Whether nothing could be generated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
