package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.output.ForeignFileException;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.NameMapFile;
import io.github.qapi4j.codegen.output.OutputDirectory;
import io.github.qapi4j.codegen.output.Written;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the Java of schemas into a directory, unless nothing changed.
 *
 * @param files the schemas
 * @param options how to generate
 * @param output where to
 * @param inputs all that the outcome depends on
 */
record Generation(SchemaFiles files, GeneratorOptions options, OutputDirectory output, GenerationInputs inputs) {

    /**
     * Brings the directory up to date.
     *
     * @return what was done, in a line for the log
     * @throws SchemasRefused if a schema has errors, or a file that was not generated is in the way; what was generated is
     *     then as it was
     */
    String run(Reading reading) throws IOException, SchemasRefused, WrongConfiguration {
        Optional<NameMapFile> nameMap = options.nameMap().map(NameMapFile::new);
        String names = nameMap.isPresent() ? nameMap.get().read() : "";
        if (output.isUpToDate(inputs.withNameMap(names))) {
            return "Nothing to generate: schemas and options are unchanged";
        }
        try {
            return generate(reading, names, nameMap);
        } catch (SchemasRefused e) {
            // An editor shows the errors until the schemas are read again, also if they are then as before.
            output.forgetInputs();
            throw e;
        }
    }

    private String generate(Reading reading, String recorded, Optional<NameMapFile> nameMap)
            throws IOException, SchemasRefused, WrongConfiguration {
        String names = recorded;
        List<ReadSchema> schemas = reading.read(files);
        Map<String, Origin> generated = new LinkedHashMap<>();
        List<SourceFile> sources = new ArrayList<>();
        int newNames = 0;
        for (ReadSchema schema : schemas) {
            GenerationResult result = new Generator(options).generate(schema.schema(), names);
            reading.tell(result.diagnostics(), schema);
            for (GeneratedFile file : result.files()) {
                add(new Origin(schema.root(), file), generated);
            }
            sources.addAll(schema.sources());
            if (nameMap.isPresent() && !result.hasErrors()) {
                names = result.nameMap();
                newNames += result.newNames();
            }
        }
        reading.log().refuseErrors();
        Written written = write(generated.values(), inputs.withNameMap(names), sources, reading);
        if (nameMap.isPresent()) {
            nameMap.get().write(names);
        }
        return files.origin(schemas.size()) + ": "
                + Counted.of(written.changed().size(), "file") + " written, " + written.unchanged() + " unchanged, "
                + written.deleted().size() + " deleted"
                + (newNames == 0 ? "" : ", " + Counted.of(newNames, "new name") + " on record");
    }

    private Written write(
            Collection<Origin> generated, GenerationInputs current, List<SourceFile> sources, Reading reading)
            throws IOException, SchemasRefused {
        try {
            return output.write(generated.stream().map(Origin::file).toList(), current, sources);
        } catch (ForeignFileException e) {
            reading.log().tell(List.of(e.diagnostic()), sources, reading.dialect());
            throw reading.log().refusal().orElseThrow();
        }
    }

    /** Roots may share what they include, and generate the same for it; they may not disagree. */
    private static void add(Origin origin, Map<String, Origin> generated) throws WrongConfiguration {
        Origin earlier = generated.putIfAbsent(origin.file().path(), origin);
        if (earlier != null && !earlier.file().equals(origin.file())) {
            throw new WrongConfiguration(GoalProblems.disagreeing(
                    earlier.schema(), origin.schema(), origin.file().path()));
        }
    }

    private record Origin(SchemaRoot schema, GeneratedFile file) {}
}
