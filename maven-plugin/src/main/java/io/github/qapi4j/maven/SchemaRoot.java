package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.FileSource;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The root of a schema.
 *
 * @param name how it is called in messages and by the source
 * @param source how to read it and what it includes
 * @param file the file that it is; empty if it is in a jar
 */
record SchemaRoot(String name, FileSource source, Optional<Path> file) {

    static SchemaRoot of(Path file) {
        return new SchemaRoot(file.toString(), FileSource.fileSystem(), Optional.of(file));
    }

    static SchemaRoot inJar(SchemaReference reference, FileSource source) {
        return new SchemaRoot(reference.toString(), source, Optional.empty());
    }

    /** Its name without the directories. */
    String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
