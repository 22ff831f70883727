package io.github.qapi4j.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of the option {@code nameMap}. It belongs to the project, not to what is generated: it is kept under version
 * control, where its changes show which names are new.
 *
 * @param path the file, which need not be there yet
 */
public record NameMapFile(Path path) {

    /**
     * Its text; empty if it is not there.
     *
     * @throws IOException if it cannot be read
     */
    public String read() throws IOException {
        return Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
    }

    /**
     * Gives it a text; does not touch it if it has that already.
     *
     * @throws IOException if it cannot be written
     */
    public void write(String text) throws IOException {
        if (!text.equals(read())) {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, text, StandardCharsets.UTF_8);
        }
    }
}
