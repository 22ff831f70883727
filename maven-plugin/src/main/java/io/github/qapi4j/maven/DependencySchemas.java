package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;

/**
 * Schemas in the jars of the project's dependencies. They are unpacked below the build directory, so that messages name
 * files that can be opened.
 */
final class DependencySchemas {

    private static final String SEPARATOR = "!/";
    private static final String EXTENSION = ".json";

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

    /** Whether the text has the form {@code groupId:artifactId!/path}. */
    static boolean isReference(String schema) {
        int separator = schema.indexOf(SEPARATOR);
        return separator > 0 && schema.substring(0, separator).matches("[\\w.-]+:[\\w.-]+");
    }

    /**
     * The file for a reference, unpacked with all schemas beside it.
     *
     * @throws WrongConfiguration if the project has no such dependency or that holds no such schema
     */
    Path resolve(String reference) throws IOException, WrongConfiguration {
        int separator = reference.indexOf(SEPARATOR);
        String key = reference.substring(0, separator);
        String path = reference.substring(separator + SEPARATOR.length());
        Optional<Artifact> artifact = dependencies.stream()
                .filter(a -> key.equals(a.getGroupId() + ":" + a.getArtifactId()))
                .findFirst();
        File file = artifact.map(Artifact::getFile).orElse(null);
        if (file == null) {
            throw new WrongConfiguration("schema '" + reference + "': the project has no resolved dependency " + key
                    + "; declare it in its <dependencies>");
        }
        Path root = file.isDirectory() ? file.toPath() : unpack(file, directory.resolve(key.replace(':', '_')));
        Path schema = root.resolve(path).normalize();
        if (!Files.isRegularFile(schema)) {
            throw new WrongConfiguration("schema '" + reference + "': " + file + " holds no " + path);
        }
        return schema;
    }

    /** Unpacks the schemas of a jar; a file that is right already is not touched. */
    private static Path unpack(File jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(EXTENSION))
                    .toList();
            for (ZipEntry entry : entries) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(jar + " holds an entry that leads out of it: " + entry.getName());
                }
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                }
            }
        }
        return target;
    }
}
