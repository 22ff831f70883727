package io.github.qapi4j.maven;

import io.github.qapi4j.schema.doc.DocCommentReader;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.syntax.ParsedSchema;
import io.github.qapi4j.schema.syntax.SchemaParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the schemas that stand on their own from the files that others include. */
final class RootFinder {

    private RootFinder() {}

    /**
     * The candidates that no other one includes, in the same order. A fault of syntax hides what its file includes: while
     * there is one, those are left out that can be read to their end, lest an included file is taken for a root and said to
     * lack what its includers define. If all are included by others there is a circle: the first one is then as good as
     * any, and reading it will tell.
     */
    static List<Path> roots(List<Path> candidates) {
        Set<Path> included = new HashSet<>();
        Set<Path> broken = new HashSet<>();
        for (Path candidate : candidates) {
            Path self = identity(candidate);
            if (!included.contains(self)) {
                ParsedSchema parsed = parse(candidate);
                parsed.files().stream()
                        .map(file -> identity(Path.of(file.path())))
                        .filter(file -> !file.equals(self))
                        .forEach(included::add);
                if (!parsed.complete()) {
                    broken.add(self);
                }
            }
        }
        List<Path> roots = candidates.stream()
                .filter(candidate -> !included.contains(identity(candidate)))
                .toList();
        List<Path> brokenRoots =
                roots.stream().filter(root -> broken.contains(identity(root))).toList();
        if (!brokenRoots.isEmpty()) {
            return brokenRoots;
        }
        return roots.isEmpty() ? candidates.stream().limit(1).toList() : roots;
    }

    /** The same for a file by whatever name: a link may lead to it. */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // Whoever reads it says what is wrong with it.
            return file.toAbsolutePath().normalize();
        }
    }

    /** Faults are of no interest here: whoever reads the roots reports them. */
    private static ParsedSchema parse(Path schema) {
        Diagnostics ignored = new Diagnostics(Dialect.LENIENT, 1);
        return new SchemaParser(FileSource.fileSystem(), Limits.DEFAULT, new DocCommentReader(), ignored)
                .parse(schema.toAbsolutePath().normalize().toString());
    }
}
