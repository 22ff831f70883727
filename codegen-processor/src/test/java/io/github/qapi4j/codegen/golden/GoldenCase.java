package io.github.qapi4j.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with {@code schema.json}, the {@code expected} files and, where there is something to run, {@code Usage.java}
 * in the generated package. {@code options.properties} has options of the generator.
 */
public record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final String PACKAGE = "golden";

    /** All of them. */
    public static Stream<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(GoldenCase::new).toList().stream();
        }
    }

    List<GeneratedFile> generate() throws IOException {
        ReadResult read = SchemaReader.create().read(folder.resolve("schema.json"));
        assertThat(read.diagnostics()).isEmpty();
        GenerationResult result = new Generator(GeneratorOptions.of(options()))
                .generate(read.schema().orElseThrow());
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }

    /** The expected files by path. */
    public Map<String, String> expected() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Path directory = folder.resolve("expected");
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    expected.put(PACKAGE + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return expected;
    }

    void update(List<GeneratedFile> files) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("expected"));
        try (Stream<Path> old = Files.list(directory)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (GeneratedFile file : files) {
            Files.writeString(directory.resolve(Path.of(file.path()).getFileName()), file.content());
        }
    }

    /** The program that uses the generated code, if there is one. */
    List<GeneratedFile> usage() throws IOException {
        Path usage = folder.resolve("Usage.java");
        return Files.exists(usage)
                ? List.of(new GeneratedFile(PACKAGE + "/Usage.java", Files.readString(usage)))
                : List.of();
    }

    /** The texts of the options, by name. */
    public Map<String, String> options() throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> texts = new TreeMap<>(Map.of("packageName", PACKAGE));
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
