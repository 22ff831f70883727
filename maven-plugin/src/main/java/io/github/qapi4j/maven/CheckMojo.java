package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/** Checks schemas, each on its own, and writes nothing. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends SchemaGoal {

    /** Where the schemas lie. */
    @Parameter(property = "qapi.schemaDirectory", defaultValue = "${project.basedir}/src/main/qapi")
    private File schemaDirectory;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     */
    @Inject
    public CheckMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext host) {
        super(new EditorMessages(context, host));
    }

    @Override
    Path schemaDirectory() {
        return schemaDirectory.toPath();
    }

    @Override
    void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused {
        List<ReadSchema> schemas = reading.read(files);
        getLog().info(files.origin(schemas.size()) + ": no errors");
    }
}
