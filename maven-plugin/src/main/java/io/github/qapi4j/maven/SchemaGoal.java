package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that read schemas have in common: which schemas, by which rules, and how a failure is told. */
abstract class SchemaGoal extends AbstractMojo {

    /**
     * The schemas to read: paths below the schema directory, absolute paths, or
     * <code>groupId:artifactId!/path/in/the.jar</code> for one that a dependency of the project brings along. Default:
     * all in the schema directory that no other one there includes.
     */
    @Parameter(property = "qapi.schemas")
    private List<String> schemas = new ArrayList<>();

    /** The release of the schema language whose rules are kept: <code>7.2</code>, <code>10.0</code>, <code>10.2</code>, or <code>lenient</code>. */
    @Parameter(property = "qapi.dialect", defaultValue = "lenient")
    private String dialect;

    /** Whether a warning fails the build as an error does. */
    @Parameter(property = "qapi.warningsAsErrors", defaultValue = "false")
    private boolean warningsAsErrors;

    /** Whether to do nothing. */
    @Parameter(property = "qapi.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final EditorMessages messages;

    SchemaGoal(EditorMessages messages) {
        this.messages = messages;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        prepare();
        if (skip) {
            getLog().info("Skipped: qapi.skip is set");
            return;
        }
        DiagnosticLog log = new DiagnosticLog(getLog(), messages);
        try {
            SchemaFiles files = schemaFiles();
            warnOfNone(files);
            run(files, new Reading(dialect(), warningsAsErrors, log));
        } catch (SchemasRefused e) {
            throw new MojoFailureException(e.getMessage());
        } catch (WrongConfiguration e) {
            throw log.failure(e);
        } catch (IOException e) {
            throw log.failure(e);
        } catch (UncheckedIOException e) {
            throw log.failure(Objects.requireNonNull(e.getCause()));
        } finally {
            messages.show();
        }
    }

    /** Does what is to be done in any case, also if the rest is skipped or fails. */
    void prepare() {}

    /** Does the goal's work. */
    abstract void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused, WrongConfiguration;

    /** Where schemas lie by default. */
    abstract Path schemaDirectory();

    final MavenProject project() {
        return project;
    }

    final MojoExecution execution() {
        return execution;
    }

    final EditorMessages messages() {
        return messages;
    }

    /** Everything of this goal's configuration that reading depends on, for the up-to-date check. */
    final String readingOptions() {
        return "dialect=" + dialect + " warningsAsErrors=" + warningsAsErrors + " schemas=" + schemas;
    }

    /** A module without schemas is fine; one whose schemas are said to lie somewhere and do not is a mistake. */
    private void warnOfNone(SchemaFiles files) throws IOException {
        if (files.areNamed()) {
            return;
        }
        Optional<String> hint = ForgottenExecution.hint(project, execution);
        boolean expected =
                hint.isPresent() || !files.areInUsualPlace(project.getBasedir().toPath());
        if (expected && files.candidates().isEmpty()) {
            getLog().warn("No schemas in " + files.directory()
                    + hint.map(text -> "; " + text).orElse(""));
        }
    }

    private SchemaFiles schemaFiles() throws IOException, WrongConfiguration {
        List<SchemaRoot> named = new ArrayList<>();
        for (String schema : schemas) {
            Optional<SchemaReference> reference = SchemaReference.parse(schema);
            named.add(
                    reference.isPresent()
                            ? ofDependency(reference.get())
                            : SchemaRoot.of(schemaDirectory().resolve(schema).normalize()));
        }
        return new SchemaFiles(schemaDirectory(), named);
    }

    /** A schema in a jar, unpacked. */
    SchemaRoot ofDependency(SchemaReference reference) throws IOException, WrongConfiguration {
        Path unpacked = Path.of(project.getBuild().getDirectory(), "qapi-dependencies");
        return new DependencySchemas(project.getArtifacts()).unpack(reference, unpacked);
    }

    private Dialect dialect() throws WrongConfiguration {
        return Dialect.of(dialect)
                .orElseThrow(() -> WrongConfiguration.badValue(
                        "dialect",
                        "'" + dialect + "' is none of "
                                + Arrays.stream(Dialect.values())
                                        .map(Dialect::id)
                                        .collect(Collectors.joining(", "))));
    }
}
