package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.maven.artifact.Artifact;

/**
 * Schemas in the jars of the project's dependencies. One that is a module of the same build, and no jar yet, is a directory
 * and read there.
 *
 * @param dependencies the resolved dependencies
 */
record DependencySchemas(Collection<Artifact> dependencies) {

    /**
     * A schema with all others of its jar, unpacked, so that messages name files that can be opened.
     *
     * @param directory where the jars have a directory each
     * @throws WrongConfiguration if the project has no such dependency or that holds no such schema
     */
    SchemaRoot unpack(SchemaReference reference, Path directory) throws IOException, WrongConfiguration {
        File file = file(reference);
        return file.isDirectory()
                ? below(file.toPath(), file, reference)
                : below(
                        new SchemaJar(file)
                                .unpack(directory.resolve(reference.artifact().replace(':', '_'))),
                        file,
                        reference);
    }

    /**
     * A schema that is read where it is, for goals that write nothing.
     *
     * @throws WrongConfiguration if the project has no such dependency or that holds no such schema
     */
    SchemaRoot read(SchemaReference reference) throws IOException, WrongConfiguration {
        File file = file(reference);
        return file.isDirectory()
                ? below(file.toPath(), file, reference)
                : new SchemaJar(file).root(reference).orElseThrow(() -> missing(file, reference));
    }

    private static SchemaRoot below(Path directory, File file, SchemaReference reference) throws WrongConfiguration {
        Path schema = directory.resolve(reference.path()).normalize();
        if (!schema.startsWith(directory) || !Files.isRegularFile(schema)) {
            throw missing(file, reference);
        }
        return SchemaRoot.of(schema);
    }

    private static WrongConfiguration missing(File file, SchemaReference reference) {
        return new WrongConfiguration(GoalProblems.notInDependency(reference, file));
    }

    private File file(SchemaReference reference) throws WrongConfiguration {
        return dependencies.stream()
                .filter(reference::isTo)
                .findFirst()
                .map(Artifact::getFile)
                .orElseThrow(() -> new WrongConfiguration(GoalProblems.noDependency(reference)));
    }
}
