package io.github.qapi4j.processor;

import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates what one annotation after the other asks for. */
final class SchemaGeneration {

    private final ProcessingEnvironment environment;
    private final CompilerOptions compilerOptions;
    private final SchemaLookup lookup;
    private final GeneratedSources sources;

    /** The generation in one compilation; reports what is wrong with the compiler's options. */
    SchemaGeneration(ProcessingEnvironment environment) {
        this.environment = environment;
        this.compilerOptions = CompilerOptions.read(environment.getOptions(), environment.getMessager());
        this.lookup = new SchemaLookup(compilerOptions.schemaPath(), environment.getFiler());
        this.sources = new GeneratedSources(environment.getFiler());
    }

    /** Reads the schema and generates its Java, or reports everything that keeps it from that. */
    void run(SchemaAnnotation annotation, Reports reports) {
        SourceVersion version = environment.getSourceVersion();
        if (version.compareTo(SourceVersion.RELEASE_17) < 0) {
            reports.tell(AnnotationProblems.oldSources(annotation, version));
            return;
        }
        ChosenOptions options = ChosenOptions.read(annotation, packageOf(annotation), compilerOptions, reports);
        if (options.dialect().isEmpty()) {
            return;
        }
        Dialect dialect = options.dialect().get();
        ReadResult read;
        try {
            read = read(annotation.schema(), dialect);
        } catch (SchemaNotFound e) {
            reports.tell(e.diagnostic());
            return;
        }
        DiagnosticRenderer renderer = DiagnosticRenderer.placeFirst(read.sources(), dialect);
        reports.tell(read.diagnostics(), renderer);
        if (read.schema().isPresent() && options.generator().isPresent()) {
            GenerationResult result = new Generator(options.generator().get())
                    .generate(read.schema().get());
            reports.tell(result.diagnostics(), renderer);
            sources.write(result.files(), annotation, reports);
        }
    }

    /** Whether a type was generated here. */
    boolean hasGenerated(TypeElement type) {
        return sources.contains(type.getQualifiedName().toString());
    }

    private ReadResult read(String schema, Dialect dialect) throws SchemaNotFound {
        SchemaPlace place = lookup.find(schema);
        return SchemaReader.create()
                .withDialect(dialect)
                .withSource(place.source())
                .read(place.nameOf(schema));
    }

    private String packageOf(SchemaAnnotation annotation) {
        return environment
                .getElementUtils()
                .getPackageOf(annotation.element())
                .getQualifiedName()
                .toString();
    }
}
