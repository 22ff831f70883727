package io.github.qapi4j.diff.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commits of a range, each with its first parent, as pairs of inputs. */
public final class CommitRange {

    private final GitRepository repository;

    /** Ranges of the repository that a directory belongs to. */
    public CommitRange(Path directory) {
        this.repository = new GitRepository(directory);
    }

    /**
     * A commit and what it is compared with.
     *
     * @param old the input for the first parent
     * @param now the input for the commit
     */
    public record Pair(String old, String now) {}

    /**
     * The pairs of a range, oldest commit first.
     *
     * @param range {@code A..B}
     * @param path the schema
     * @throws InputException if it is no range
     */
    public List<Pair> pairs(String range, String path) throws InputException {
        List<Pair> pairs = new ArrayList<>();
        for (String commit : repository.commits(range)) {
            pairs.add(new Pair("git:" + commit + "^:" + path, "git:" + commit + ":" + path));
        }
        return pairs;
    }
}
