package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.OutputDirectory;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates Java from schemas and makes it part of the build. */
abstract class AbstractGenerateMojo extends SchemaGoal {

    /** How to generate: the package, the conditions, other names for Java types, and pairs for <code>applyTo</code>. */
    @Parameter(required = true)
    private GeneratorSettings options;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    AbstractGenerateMojo(EditorMessages messages) {
        super(messages);
    }

    @Override
    final void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused, WrongConfiguration {
        // Also when nothing is to be done, or when it fails: editors compile what is there.
        addSourceRoot(outputDirectory().toString());
        GeneratorOptions generatorOptions = options.toGeneratorOptions();
        GenerationInputs inputs = new GenerationInputs(
                execution.getVersion(),
                readingOptions() + " " + generatorOptions,
                project().getBasedir().toPath(),
                files.candidates());
        OutputDirectory output = new OutputDirectory(outputDirectory(), execution.getExecutionId());
        getLog().info(new Generation(files, generatorOptions, output, inputs).run(reading));
        messages().refresh(outputDirectory());
    }

    /** Where the Java files go. */
    abstract Path outputDirectory();

    /** Makes a directory one of those that the build compiles. */
    abstract void addSourceRoot(String directory);
}
