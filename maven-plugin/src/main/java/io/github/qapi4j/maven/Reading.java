package io.github.qapi4j.maven;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads schemas and reports what is wrong with them.
 *
 * @param dialect the rules that are kept
 * @param warningsAsErrors whether a warning refuses a schema
 * @param log where to report
 */
record Reading(Dialect dialect, boolean warningsAsErrors, DiagnosticLog log) {

    /**
     * Reads the named schemas, or those that no other one includes.
     *
     * @throws SchemasRefused if one has errors; all are read and reported before
     */
    List<ReadSchema> read(SchemaFiles files) throws IOException, SchemasRefused {
        List<ReadSchema> schemas = new ArrayList<>();
        for (SchemaRoot root : files.roots()) {
            ReadResult result = SchemaReader.create()
                    .withDialect(dialect)
                    .withSource(root.source())
                    .read(root.name());
            log.tell(weighed(result.diagnostics()), result.sources(), dialect);
            result.schema().ifPresent(schema -> schemas.add(new ReadSchema(root, schema, result.sources())));
        }
        log.refuseErrors();
        return schemas;
    }

    /** Reports what turned out to be wrong with a schema after it was read. */
    void tell(List<Diagnostic> diagnostics, ReadSchema schema) {
        log.tell(weighed(diagnostics), schema.sources(), dialect);
    }

    private List<Diagnostic> weighed(List<Diagnostic> diagnostics) {
        return warningsAsErrors
                ? diagnostics.stream().map(d -> d.withSeverity(Severity.ERROR)).toList()
                : diagnostics;
    }
}
