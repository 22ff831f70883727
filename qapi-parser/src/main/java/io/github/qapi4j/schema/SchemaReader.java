package io.github.qapi4j.schema;

import io.github.qapi4j.schema.check.CheckedSchema;
import io.github.qapi4j.schema.check.SchemaChecker;
import io.github.qapi4j.schema.doc.DocCommentReader;
import io.github.qapi4j.schema.link.Linker;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.syntax.ParsedSchema;
import io.github.qapi4j.schema.syntax.SchemaParser;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads schemas: the way in to this module. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadResult result = SchemaReader.create().withDialect(Dialect.V10_0).read(Path.of("qapi/qapi-schema.json"));
 * }</pre>
 */
public final class SchemaReader {

    private final Dialect dialect;
    private final Limits limits;
    private final FileSource source;

    private SchemaReader(Dialect dialect, Limits limits, FileSource source) {
        this.dialect = dialect;
        this.limits = limits;
        this.source = source;
    }

    /** A reader of the lenient dialect, with the default limits, from the file system. */
    public static SchemaReader create() {
        return new SchemaReader(Dialect.LENIENT, Limits.DEFAULT, FileSource.fileSystem());
    }

    /** The same reader for another dialect. */
    public SchemaReader withDialect(Dialect other) {
        return new SchemaReader(other, limits, source);
    }

    /** The same reader with other limits. */
    public SchemaReader withLimits(Limits other) {
        return new SchemaReader(dialect, other, source);
    }

    /** The same reader with files from elsewhere. */
    public SchemaReader withSource(FileSource other) {
        return new SchemaReader(dialect, limits, other);
    }

    /** Reads the schema with that root file; names in diagnostics start with the path as given. */
    public ReadResult read(Path root) {
        return read(root.toString());
    }

    /**
     * Reads the schema with that root file and all that it includes. Whatever is wrong with them is in the result; nothing
     * is thrown.
     *
     * @param root the root's name, as the file source knows it
     */
    public ReadResult read(String root) {
        Diagnostics diagnostics = new Diagnostics(dialect, limits.diagnostics());
        ParsedSchema parsed = new SchemaParser(source, limits, new DocCommentReader(), diagnostics).parse(root);
        CheckedSchema checked = SchemaChecker.check(parsed, diagnostics);
        Optional<Schema> schema = Linker.link(checked, diagnostics);
        return new ReadResult(
                diagnostics.hasErrors() ? Optional.empty() : schema, diagnostics.all(), diagnostics.files());
    }
}
