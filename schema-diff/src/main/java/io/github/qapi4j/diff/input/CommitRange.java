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
     * The pairs of a range, oldest commit first, along first parents.
     *
     * @param range {@code A..B}
     * @param path the schema
     * @throws InputException if it is no range, or holds a commit that has no parent
     */
    public List<Pair> pairs(String range, String path) throws InputException {
        List<Pair> pairs = new ArrayList<>();
        for (List<String> commit : repository.commits(range)) {
            if (commit.size() < 2) {
                throw new InputException("commit " + commit.get(0) + " has no parent to compare it with");
            }
            pairs.add(new Pair(input(commit.get(1), path), input(commit.get(0), path)));
        }
        return pairs;
    }

    private static String input(String commit, String path) {
        return "git:" + commit + ":" + path;
    }
}
