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
 * Generates Java from the schemas in <code>src/main/qapi</code> and has it compiled with the project. Does nothing if
 * neither the schemas nor the options changed since the last time.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /** Where the schemas lie. */
    @Parameter(property = "qapi.schemaDirectory", defaultValue = "${project.basedir}/src/main/qapi")
    private File schemaDirectory;

    /** Where the Java files go. What was generated there before and no longer is gets deleted, nothing else. */
    @Parameter(property = "qapi.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/qapi")
    private File outputDirectory;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     */
    @Inject
    public GenerateMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext host) {
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
        project().addCompileSourceRoot(directory);
    }
}
