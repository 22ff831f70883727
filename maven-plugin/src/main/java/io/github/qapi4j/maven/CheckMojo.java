package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystemSession;

/** Checks schemas, each on its own, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SchemaGoal {

    /** Where the schemas lie. */
    @Parameter(property = "qapi.schemaDirectory", defaultValue = "${project.basedir}/src/main/qapi")
    private File schemaDirectory;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    private final ProjectDependenciesResolver resolver;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     * @param resolver gets the jars that schemas are in
     */
    @Inject
    public CheckMojo(
            BuildContext context,
            org.sonatype.plexus.build.incremental.BuildContext host,
            ProjectDependenciesResolver resolver) {
        super(new EditorMessages(context, host));
        this.resolver = resolver;
    }

    @Override
    Path schemaDirectory() {
        return schemaDirectory.toPath();
    }

    /** Read where it is; and no dependency is needed as long as no schema is in one. */
    @Override
    SchemaRoot ofDependency(SchemaReference reference) throws IOException, WrongConfiguration {
        DependencyResolution dependencies = new DependencyResolution(resolver, repositorySession, project());
        return new DependencySchemas(dependencies.resolve(reference)).read(reference);
    }

    @Override
    void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused {
        List<ReadSchema> schemas = reading.read(files);
        getLog().info(files.origin(schemas.size()) + ": no errors");
    }
}
