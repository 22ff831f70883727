package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.FileSource;
import java.io.File;

/**
 * A directory of the schema path.
 *
 * @param directory its path as the user wrote it
 */
record DirectoryPlace(String directory) implements SchemaPlace {

    @Override
    public FileSource source() {
        return FileSource.fileSystem();
    }

    @Override
    public String nameOf(String path) {
        return directory.endsWith("/") || directory.endsWith(File.separator)
                ? directory + path
                : directory + "/" + path;
    }

    /** Absolute, since a relative one starts wherever the compiler was started. */
    @Override
    public String describe(String path) {
        return "schema path: " + source().identity(nameOf(path));
    }
}
