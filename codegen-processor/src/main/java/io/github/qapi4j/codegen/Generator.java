package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.emit.SchemaEmitter;
import io.github.qapi4j.codegen.name.JavaNamesAllocation;
import io.github.qapi4j.codegen.name.NameMap;
import io.github.qapi4j.codegen.name.NamedSchema;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.source.Diagnostic;
import java.nio.file.Path;
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
        return generate(schema, "");
    }

    /**
     * Generates the Java of a schema that has no errors, and keeps names that were given before.
     *
     * @param nameMap the text of the file of {@link GeneratorOptions#nameMap}; empty if there is none yet
     */
    public GenerationResult generate(Schema schema, String nameMap) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String file = options.nameMap().map(Path::toString).orElse("the name map");
        NameMap recorded = NameMap.parse(file, nameMap, diagnostics);
        JavaNamesAllocation.checkChosen(schema, options, diagnostics);
        Schema selected = new Selection(schema, options, diagnostics).select();
        NamedSchema named = JavaNamesAllocation.allocate(selected, options, recorded, diagnostics);
        Map<String, List<StructType>> siblings = new SiblingPairs(selected, diagnostics).resolve(options.siblings());
        if (!diagnostics.isEmpty()) {
            return GenerationResult.refused(diagnostics);
        }
        SchemaEmitter emitter = new SchemaEmitter(selected, named.names(), options, siblings);
        diagnostics.addAll(emitter.problems());
        if (!diagnostics.isEmpty()) {
            return GenerationResult.refused(diagnostics);
        }
        List<GeneratedFile> files = new ArrayList<>();
        emitter.emit((path, content) -> files.add(new GeneratedFile(path, content)));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return new GenerationResult(
                files, List.of(), named.map().toString(), named.map().size() - recorded.size());
    }
}
