package io.github.qapi4j.schema.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where schema files come from: a file system, a jar, a git tree, a map. Names are paths with {@code /} between parts. */
public interface FileSource {

    /**
     * Opens a file.
     *
     * @param name its name as composed: the root's as given, an included one's relative to its includer's
     * @throws IOException if there is no such file or it cannot be read; the message says why, without the name
     */
    InputStream open(String name) throws IOException;

    /**
     * What tells whether two names mean the same file: the lexically normalised path, no links followed
     * (qapi-language §2.2).
     */
    default String identity(String name) {
        return PathNames.normalize(name);
    }

    /** The file system; relative names start at the working directory. */
    static FileSource fileSystem() {
        return new FileSystemSource();
    }

    /** Files from memory by normalised name. */
    static FileSource of(Map<String, String> files) {
        Map<String, byte[]> contents = files.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> PathNames.normalize(e.getKey()), e -> e.getValue().getBytes(StandardCharsets.UTF_8)));
        return of(contents::get);
    }

    /**
     * Files from anywhere, looked up by normalised name.
     *
     * @param contents gives a file's content, or null if there is no such file
     */
    static FileSource of(Function<String, byte @Nullable []> contents) {
        return name -> {
            byte[] content = contents.apply(PathNames.normalize(name));
            if (content == null) {
                throw new FileNotFoundException("no such file");
            }
            return new ByteArrayInputStream(content);
        };
    }
}
