package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.GeneratorStamp;
import io.github.qapi4j.codegen.output.OutputDirectory;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Generates Java from schemas and makes it part of the build. */
abstract class AbstractGenerateMojo extends SchemaGoal {

    /**
     * How to generate: an element for each option of the generator, of which <code>packageName</code> is mandatory. What is
     * not here may be a user property instead, such as <code>qapi.packageName</code>.
     */
    @Parameter
    private @Nullable PlexusConfiguration options;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    AbstractGenerateMojo(EditorMessages messages) {
        super(messages);
    }

    /** Whatever comes of the rest, what is generated already is compiled: also by an editor while a schema has errors. */
    @Override
    final void prepare() {
        addSourceRoot(outputDirectory().toString());
    }

    @Override
    final void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused, WrongConfiguration {
        GeneratorSettings settings = new GeneratorSettings(
                options, session.getUserProperties(), project().getProperties());
        Path base = project().getBasedir().toPath();
        GeneratorOptions generatorOptions = generatorOptions(settings, base);
        GenerationInputs inputs = new GenerationInputs(
                GeneratorStamp.of(execution().getVersion()),
                readingOptions() + "\n" + settings.digestible(),
                base,
                files.candidates());
        Owners owners = Owners.of(project(), execution());
        OutputDirectory output = new OutputDirectory(outputDirectory(), owners.own(), owners.all());
        getLog().info(new Generation(files, generatorOptions, output, inputs).run(reading));
        messages().refresh(outputDirectory());
    }

    private GeneratorOptions generatorOptions(GeneratorSettings settings, Path base) throws WrongConfiguration {
        try {
            return settings.toGeneratorOptions(base);
        } catch (WrongConfiguration e) {
            boolean forgotten = !settings.texts().containsKey(GeneratorOption.PACKAGE_NAME.key());
            throw forgotten
                    ? new WrongConfiguration(e.problems().stream()
                            .map(problem -> ForgottenExecution.explain(problem, project(), execution()))
                            .toList())
                    : e;
        }
    }

    /** Where the Java files go. */
    abstract Path outputDirectory();

    /** Makes a directory one of those that the build compiles. */
    abstract void addSourceRoot(String directory);
}
