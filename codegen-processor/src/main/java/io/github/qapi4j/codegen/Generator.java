package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.emit.SchemaEmitter;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.name.JavaNamesAllocation;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a schema into Java source. The same schema and options give the same text, byte for byte. Touches no files. */
public final class Generator {

    private final GeneratorOptions options;

    /** A generator with certain options. */
    public Generator(GeneratorOptions options) {
        this.options = options;
    }

    /** Generates the Java of a schema that has no errors. */
    public GenerationResult generate(Schema schema) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        JavaNames names = JavaNamesAllocation.allocate(schema, options.names(), diagnostics);
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return new GenerationResult(List.of(), diagnostics);
        }
        List<GeneratedFile> files = new ArrayList<>();
        new SchemaEmitter(schema, names, options.packageName())
                .emit((path, content) -> files.add(new GeneratedFile(path, content)));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new GenerationResult(files, diagnostics);
    }
}
