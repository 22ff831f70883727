package io.github.qapi4j.maven;

import io.github.qapi4j.schema.introspect.Introspection;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.model.Schema;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/** Writes what a server that has the schemas answers to <code>query-qmp-schema</code>, one JSON file for each schema. */
@Mojo(
        name = "introspect",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class IntrospectMojo extends SchemaGoal {

    /** Where the schemas lie. */
    @Parameter(property = "qapi.schemaDirectory", defaultValue = "${project.basedir}/src/main/qapi")
    private File schemaDirectory;

    /** Where the files go, each with the name of its schema's root file. */
    @Parameter(property = "qapi.introspectionDirectory", defaultValue = "${project.build.directory}/qapi-introspection")
    private File introspectionDirectory;

    /** Whether types have the numbers that a server gives them, not their names. */
    @Parameter(property = "qapi.masked", defaultValue = "false")
    private boolean masked;

    /**
     * The build whose answer it is: <code>all</code> keeps everything conditional, <code>none</code> defines no symbol, a
     * list such as <code>CONFIG_LINUX,CONFIG_KVM</code> defines those.
     */
    @Parameter(property = "qapi.conditions", defaultValue = "all")
    private String conditions;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     */
    @Inject
    public IntrospectMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext host) {
        super(new EditorMessages(context, host));
    }

    @Override
    Path schemaDirectory() {
        return schemaDirectory.toPath();
    }

    @Override
    void run(SchemaFiles files, Reading reading) throws IOException, SchemasRefused, WrongConfiguration {
        DefinedSymbols symbols = symbols();
        Map<String, ReadSchema> byName = new LinkedHashMap<>();
        for (ReadSchema schema : reading.read(files)) {
            ReadSchema other = byName.putIfAbsent(schema.root().fileName(), schema);
            if (other != null) {
                throw new WrongConfiguration(GoalProblems.sameName(other.root(), schema.root()));
            }
        }
        for (Map.Entry<String, ReadSchema> named : byName.entrySet()) {
            Schema schema = named.getValue().schema();
            Introspection whole = masked ? Introspection.masked(schema) : Introspection.unmasked(schema);
            Introspection built = symbols.symbols().map(whole::in).orElse(whole);
            Path file = introspectionDirectory.toPath().resolve(named.getKey());
            boolean changed = ChangedContent.write(file, built.toJson().getBytes(StandardCharsets.UTF_8));
            getLog().info(changed ? "Wrote " + file : "Unchanged: " + file);
        }
    }

    private DefinedSymbols symbols() throws WrongConfiguration {
        try {
            return DefinedSymbols.parse(conditions);
        } catch (IllegalArgumentException e) {
            throw WrongConfiguration.badValue("conditions", String.valueOf(e.getMessage()));
        }
    }
}
