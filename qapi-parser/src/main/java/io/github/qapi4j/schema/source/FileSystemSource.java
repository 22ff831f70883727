package io.github.qapi4j.schema.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Schema files from the file system. Only regular files are read: a pipe or a device could hold the reader up for ever. */
final class FileSystemSource implements FileSource {

    @Override
    public InputStream open(String name) throws IOException {
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new IOException("no such file");
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException(Files.isDirectory(path) ? "is a directory" : "not a regular file");
        }
        try {
            return Files.newInputStream(path);
        } catch (AccessDeniedException e) {
            throw new IOException("permission denied", e);
        }
    }

    @Override
    public String identity(String name) {
        try {
            return path(name).toAbsolutePath().normalize().toString();
        } catch (IOException e) {
            // No file can have that name; open() will say so.
            return name;
        }
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("not a valid file name", e);
        }
    }
}
