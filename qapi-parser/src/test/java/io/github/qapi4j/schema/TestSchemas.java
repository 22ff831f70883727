package io.github.qapi4j.schema;

import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where tests get schemas from: folders among the test resources, and text. */
public final class TestSchemas {

    private TestSchemas() {}

    /** The folder or file of that name among the test resources. */
    public static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(TestSchemas.class.getClassLoader().getResource(name), name)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The folders in a folder of the test resources, sorted by name. */
    public static List<Path> folders(String name) {
        try (Stream<Path> folders = Files.list(resource(name))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder whose names end so, sorted by name. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a schema whose files lie in a folder; their names do not show the folder. */
    public static ReadResult read(Path folder, String root, Dialect dialect) {
        FileSource source = name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new FileNotFoundException("no such file");
            }
            return Files.newInputStream(file);
        };
        return SchemaReader.create().withSource(source).withDialect(dialect).read(root);
    }

    /** Reads a schema of one file {@code m.json}. */
    public static ReadResult read(String text, Dialect dialect) {
        return read(Map.of("m.json", text), dialect);
    }

    /** Reads a schema with root {@code m.json} from files by name. */
    public static ReadResult read(Map<String, String> files, Dialect dialect) {
        return SchemaReader.create()
                .withSource(FileSource.of(files))
                .withDialect(dialect)
                .read("m.json");
    }
}
