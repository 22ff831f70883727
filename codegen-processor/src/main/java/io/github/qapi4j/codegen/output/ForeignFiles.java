package io.github.qapi4j.codegen.output;

import io.github.qapi4j.codegen.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells what others put into an output directory from what was generated there.
 *
 * @param directory the directory
 * @param owned the files on record as generated there, relative to it, with slashes
 */
record ForeignFiles(Path directory, Set<String> owned) {

    /**
     * The paths among those of the files at which something foreign lies that is not what the file is to be. That may be a
     * directory, or a link, too.
     */
    List<String> among(List<GeneratedFile> files) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path path = directory.resolve(file.path());
            if (!owned.contains(file.path())
                    && Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    && !owned.contains(nameOnDisk(path))
                    && !OutputDirectory.hasContent(path, file.content().getBytes(StandardCharsets.UTF_8))) {
                foreign.add(file.path());
            }
        }
        return foreign;
    }

    /** Where case does not count, this may differ from the name by which the file was found. */
    private String nameOnDisk(Path path) throws IOException {
        return directory
                .toRealPath(LinkOption.NOFOLLOW_LINKS)
                .relativize(path.toRealPath(LinkOption.NOFOLLOW_LINKS))
                .toString()
                .replace('\\', '/');
    }
}
