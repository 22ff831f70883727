package io.github.qapi4j.maven;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The schema files that a goal starts from.
 *
 * @param directory where schemas lie
 * @param named the schemas that the user named; empty to take all that no other one includes
 */
record SchemaFiles(Path directory, List<SchemaRoot> named) {

    /** What the names of schema files end with. */
    static final String EXTENSION = ".json";

    SchemaFiles {
        named = List.copyOf(named);
    }

    /** Whether the user said which schemas to read. */
    boolean areNamed() {
        return !named.isEmpty();
    }

    /**
     * The schemas to read.
     *
     * @throws IOException if the directory cannot be listed
     */
    List<SchemaRoot> roots() throws IOException {
        return areNamed()
                ? named
                : RootFinder.roots(candidates()).stream().map(SchemaRoot::of).toList();
    }

    /**
     * The named schemas that are files, else every schema file below the directory, sorted, also those that links lead to;
     * empty if there is no such directory.
     *
     * @throws IOException if the directory cannot be listed
     */
    List<Path> candidates() throws IOException {
        if (areNamed()) {
            return named.stream().flatMap(root -> root.file().stream()).toList();
        }
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && file.toString().endsWith(EXTENSION)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (e instanceof FileSystemLoopException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw e;
                    }
                });
        found.sort(null);
        return found;
    }

    /** Whether they are where they lie in a project unless somebody says otherwise. */
    boolean areInUsualPlace(Path project) {
        return directory.equals(project.resolve("src/main/qapi")) || directory.equals(project.resolve("src/test/qapi"));
    }

    /** Where results come from, for the log: a number of schemas, or the place where there are none. */
    String origin(int schemas) {
        return schemas == 0 ? "No schemas in " + directory : "From " + Counted.of(schemas, "schema");
    }
}
