package io.github.qapi4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorStampTest {

    private static final String PREFIX = "org/acme/";

    @TempDir
    Path classes;

    private SortedMap<String, Long> before;

    @BeforeEach
    void someClasses() throws IOException {
        write("org/acme/A.class", "a");
        write("org/acme/emit/B.class", "b");
        write("org/other/C.class", "c");
        before = GeneratorStamp.checksums(classes, PREFIX);
    }

    @Test
    void knowsTheClassesBelowThePrefix() {
        assertThat(before).containsOnlyKeys("org/acme/A.class", "org/acme/emit/B.class");
    }

    @Test
    void changesWithAClassThatIsEditedAddedOrGone() throws IOException {
        write("org/acme/emit/B.class", "B");
        assertThat(GeneratorStamp.checksums(classes, PREFIX)).isNotEqualTo(before);

        write("org/acme/emit/B.class", "b");
        assertThat(GeneratorStamp.checksums(classes, PREFIX)).isEqualTo(before);

        write("org/acme/emit/C.class", "c");
        assertThat(GeneratorStamp.checksums(classes, PREFIX)).isNotEqualTo(before);

        Files.delete(classes.resolve("org/acme/emit/C.class"));
        Files.delete(classes.resolve("org/acme/emit/B.class"));
        assertThat(GeneratorStamp.checksums(classes, PREFIX)).isNotEqualTo(before);
    }

    @Test
    void doesNotChangeWithWhatIsNotTheGenerators() throws IOException {
        write("org/other/C.class", "C");

        assertThat(GeneratorStamp.checksums(classes, PREFIX)).isEqualTo(before);
    }

    @Test
    void isTheSameForAJar(@TempDir Path temp) throws IOException {
        Path jar = temp.resolve("some classes.jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            for (String name : new String[] {"org/other/C.class", "org/acme/emit/B.class", "org/acme/A.class"}) {
                Path entry = zip.getPath(name);
                Files.createDirectories(entry.getParent());
                Files.write(entry, Files.readAllBytes(classes.resolve(name)));
            }
        }

        assertThat(GeneratorStamp.checksums(jar, PREFIX)).isEqualTo(before);
    }

    @Test
    void standsBehindTheVersion() {
        assertThat(GeneratorStamp.of("1.0")).matches("1\\.0 [0-9a-f]{64}").isEqualTo(GeneratorStamp.of("1.0"));
    }

    private void write(String path, String content) throws IOException {
        Path file = classes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
