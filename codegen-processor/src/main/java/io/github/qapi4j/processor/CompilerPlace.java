package io.github.qapi4j.processor;

import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.PathNames;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * A place that the compiler knows.
 *
 * @param filer how to look there
 * @param location which one
 */
record CompilerPlace(Filer filer, StandardLocation location) implements SchemaPlace {

    @Override
    public FileSource source() {
        return this::open;
    }

    @Override
    public String nameOf(String path) {
        return path;
    }

    @Override
    public String describe(String path) {
        return title() + ": " + fullPath(path);
    }

    /** Compilers tell the full path of a file that is not there for output locations only. */
    private String fullPath(String path) {
        try {
            return location.isOutputLocation()
                    ? filer.getResource(location, "", path).getName()
                    : path;
        } catch (IOException | IllegalArgumentException e) {
            return path;
        }
    }

    private String title() {
        return location.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private InputStream open(String name) throws IOException {
        String path = PathNames.normalize(name);
        if (path.startsWith("/") || path.equals("..") || path.startsWith("../")) {
            throw new IOException("leads out of the " + title());
        }
        try {
            return filer.getResource(location, "", path).openInputStream();
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new IOException("no such file", e);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            // Compilers differ in the locations that they know, and in the names that they take.
            throw new IOException("the compiler does not look there: " + e.getMessage(), e);
        }
    }
}
