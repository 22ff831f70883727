package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;

/**
 * Schemas in the jars of the project's dependencies. They are unpacked below the build directory, so that messages name
 * files that can be opened.
 */
final class DependencySchemas {

    private static final Pattern REFERENCE =
            Pattern.compile("(?<group>[\\w.-]+):(?<artifact>[\\w.-]+)(:(?<classifier>[\\w.-]+))?!/(?<path>.+)");

    private final Collection<Artifact> dependencies;
    private final Path directory;

    /**
     * The schemas that those artifacts hold.
     *
     * @param dependencies the project's resolved dependencies
     * @param directory where to unpack
     */
    DependencySchemas(Collection<Artifact> dependencies, Path directory) {
        this.dependencies = dependencies;
        this.directory = directory;
    }

    /** Whether the text has the form {@code groupId:artifactId!/path} or {@code groupId:artifactId:classifier!/path}. */
    static boolean isReference(String schema) {
        return REFERENCE.matcher(schema).matches();
    }

    /**
     * The file for a reference, unpacked with all schemas beside it.
     *
     * @throws WrongConfiguration if the project has no such dependency or that holds no such schema
     */
    Path resolve(String reference) throws IOException, WrongConfiguration {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException(reference);
        }
        String key = reference.substring(0, reference.indexOf('!'));
        File file = find(parts.group("group"), parts.group("artifact"), Optional.ofNullable(parts.group("classifier")))
                .map(Artifact::getFile)
                .orElseThrow(() -> new WrongConfiguration("schema '" + reference
                        + "': the project has no resolved dependency " + key + "; declare it in its <dependencies>"));
        Path root = file.isDirectory()
                ? file.toPath()
                : new SchemaJar(file).unpack(directory.resolve(key.replace(':', '_')));
        Path schema = root.resolve(parts.group("path")).normalize();
        if (!schema.startsWith(root) || !Files.isRegularFile(schema)) {
            throw new WrongConfiguration("schema '" + reference + "': " + file + " holds no " + parts.group("path"));
        }
        return schema;
    }

    /** Without a classifier that is the main artifact, whatever else of the same project is a dependency. */
    private Optional<Artifact> find(String group, String artifact, Optional<String> classifier) {
        return dependencies.stream()
                .filter(a -> group.equals(a.getGroupId())
                        && artifact.equals(a.getArtifactId())
                        && classifier.orElse("").equals(a.hasClassifier() ? a.getClassifier() : ""))
                .findFirst();
    }
}
