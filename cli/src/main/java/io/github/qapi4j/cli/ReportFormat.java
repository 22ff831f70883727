package io.github.qapi4j.cli;

import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.List;
import java.util.Locale;

/** The forms in which diagnostics can be had. */
enum ReportFormat {
    TEXT,
    JSON,
    GITHUB;

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What writes the diagnostics of one schema in this form. */
    DiagnosticRenderer renderer(String schema, List<SourceFile> files, Dialect dialect, boolean colour) {
        return switch (this) {
            case TEXT -> DiagnosticRenderer.text(files, dialect, colour);
            case JSON -> DiagnosticRenderer.json(schema);
            case GITHUB -> DiagnosticRenderer.github();
        };
    }
}
