package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.emit.SchemaEmitter;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.name.JavaNamesAllocation;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns a schema into Java source. The same schema and options give the same text, byte for byte. Touches no files. */
public final class Generator {

    private final GeneratorOptions options;

    /** A generator with certain options. */
    public Generator(GeneratorOptions options) {
        this.options = options;
    }

    /** Generates the Java of a schema that has no errors. */
    public GenerationResult generate(Schema schema) {
        return generateResolved(
                options.conditions().symbols().map(schema::resolve).orElse(schema));
    }

    private GenerationResult generateResolved(Schema schema) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        JavaNames names = JavaNamesAllocation.allocate(schema, options.names(), diagnostics);
        Map<String, List<StructType>> siblings = new SiblingPairs(schema, diagnostics).resolve(options.siblings());
        if (!diagnostics.isEmpty()) {
            return new GenerationResult(List.of(), diagnostics);
        }
        SchemaEmitter emitter = new SchemaEmitter(schema, names, options.packageName(), siblings);
        diagnostics.addAll(emitter.problems());
        if (!diagnostics.isEmpty()) {
            return new GenerationResult(List.of(), diagnostics);
        }
        List<GeneratedFile> files = new ArrayList<>();
        emitter.emit((path, content) -> files.add(new GeneratedFile(path, content)));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new GenerationResult(files, diagnostics);
    }
}
