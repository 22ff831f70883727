package io.github.qapi4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes files, but only where they change, so that nobody who looks at their times has more to do. */
final class ChangedContent {

    private ChangedContent() {}

    /**
     * Gives a file a content, with the directories that lead to it.
     *
     * @return whether it had another one, or was not there
     * @throws IOException if it cannot be read or written
     */
    static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.write(file, content);
        return true;
    }
}
