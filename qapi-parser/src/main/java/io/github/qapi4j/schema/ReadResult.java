package io.github.qapi4j.schema;

import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What reading a schema gives.
 *
 * @param schema the schema; empty exactly if there is an error
 * @param diagnostics errors and warnings in the reference's order (qapi-language §5.1)
 * @param sources all files read, in order of reading, the root first
 */
public record ReadResult(Optional<Schema> schema, List<Diagnostic> diagnostics, List<SourceFile> sources) {

    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** Whether the schema is refused. */
    public boolean hasErrors() {
        return schema.isEmpty();
    }
}
