package io.github.qapi4j.maven;

import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Java from the schemas in <code>src/test/qapi</code> and has it compiled with the tests of the project. Does nothing if
 * neither the schemas nor the options changed since the last time.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /** Where the schemas lie. */
    @Parameter(property = "qapi.testSchemaDirectory", defaultValue = "${project.basedir}/src/test/qapi")
    private File schemaDirectory;

    /** Where the Java files go. What was generated there before and no longer is gets deleted, nothing else. */
    @Parameter(
            property = "qapi.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/qapi")
    private File outputDirectory;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     */
    @Inject
    public GenerateTestMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext host) {
        super(new EditorMessages(context, host));
    }

    @Override
    Path schemaDirectory() {
        return schemaDirectory.toPath();
    }

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    void addSourceRoot(String directory) {
        project().addTestCompileSourceRoot(directory);
    }
}
