package io.github.qapi4j.maven;

import io.github.qapi4j.schema.doc.DocCommentReader;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.source.SourceFile;
import io.github.qapi4j.schema.syntax.SchemaParser;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the schemas that stand on their own from the files that others include. */
final class RootFinder {

    private RootFinder() {}

    /**
     * The candidates that no other one includes, in the same order. If all are included by others there is a circle: the
     * first one is then as good as any, and reading it will tell.
     */
    static List<Path> roots(List<Path> candidates) {
        Set<Path> included = new HashSet<>();
        for (Path candidate : candidates) {
            Path self = candidate.toAbsolutePath().normalize();
            if (!included.contains(self)) {
                filesOf(self).stream().filter(file -> !file.equals(self)).forEach(included::add);
            }
        }
        List<Path> roots = candidates.stream()
                .filter(candidate ->
                        !included.contains(candidate.toAbsolutePath().normalize()))
                .toList();
        return roots.isEmpty() ? candidates.stream().limit(1).toList() : roots;
    }

    /** Faults are of no interest here: whoever reads the roots reports them. */
    private static List<Path> filesOf(Path schema) {
        Diagnostics ignored = new Diagnostics(Dialect.LENIENT, 1);
        return new SchemaParser(FileSource.fileSystem(), Limits.DEFAULT, new DocCommentReader(), ignored)
                .parse(schema.toString()).files().stream()
                        .map(SourceFile::path)
                        .map(Path::of)
                        .toList();
    }
}
