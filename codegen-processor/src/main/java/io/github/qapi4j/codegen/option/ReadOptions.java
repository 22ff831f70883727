package io.github.qapi4j.codegen.option;

import io.github.qapi4j.schema.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What became of options that were read from text.
 *
 * @param options the options; empty if there are problems
 * @param problems every error in the texts
 */
public record ReadOptions(Optional<GeneratorOptions> options, List<Diagnostic> problems) {

    public ReadOptions {
        problems = List.copyOf(problems);
    }
}
