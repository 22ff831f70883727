package io.github.qapi4j.schema.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemSourceTest {

    private final FileSource source = FileSource.fileSystem();

    @TempDir
    private Path folder;

    @Test
    void readsFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), "{}");
        try (InputStream in = source.open(file.toString())) {
            assertThat(in.readAllBytes()).asString().isEqualTo("{}");
        }
    }

    @Test
    void saysWhyItCannot() {
        assertThatThrownBy(() -> source.open(folder + "/none.json"))
                .isInstanceOf(IOException.class)
                .hasMessage("no such file");
        assertThatThrownBy(() -> source.open(folder.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage("is a directory");
        assertThatThrownBy(() -> source.open("a\0b"))
                .isInstanceOf(IOException.class)
                .hasMessage("not a valid file name");
    }

    @Test
    void identifiesFilesByTheirNormalisedPath() {
        assertThat(source.identity(folder + "/a/../m.json"))
                .isEqualTo(folder.resolve("m.json").toString());
        assertThat(source.identity("m.json"))
                .isEqualTo(Path.of("m.json").toAbsolutePath().toString());
        assertThat(source.identity("a\0b")).isEqualTo("a\0b");
    }

    @Test
    void readsFromMemory() throws IOException {
        FileSource memory = FileSource.of(Map.of("./a/m.json", "é"));
        try (InputStream in = memory.open("a/b/../m.json")) {
            assertThat(in.readAllBytes()).asString().isEqualTo("é");
        }
        assertThatThrownBy(() -> memory.open("b.json"))
                .isInstanceOf(IOException.class)
                .hasMessage("no such file");
    }
}
