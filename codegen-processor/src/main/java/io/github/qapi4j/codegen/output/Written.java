package io.github.qapi4j.codegen.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of an output directory.
 *
 * @param changed the files that are new or have new content
 * @param unchanged how many files were right already and were not touched
 * @param deleted the files that were generated before and are no longer
 */
public record Written(List<Path> changed, int unchanged, List<Path> deleted) {

    public Written {
        changed = List.copyOf(changed);
        deleted = List.copyOf(deleted);
    }
}
