package io.github.qapi4j.diff.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A git repository, read through the git command line. */
public final class GitRepository {

    private final Path directory;

    /** The repository that a directory belongs to. */
    public GitRepository(Path directory) {
        this.directory = directory;
    }

    /**
     * The commit that a revision means; {@code merge-base(REV)} means the best common ancestor with {@code HEAD}.
     *
     * @throws InputException if there is none
     */
    public String commit(String revision) throws InputException {
        String prefix = "merge-base(";
        if (revision.startsWith(prefix) && revision.endsWith(")")) {
            String other = revision.substring(prefix.length(), revision.length() - 1);
            return line("'" + other + "' has no ancestor in common with HEAD", "merge-base", "HEAD", plain(other));
        }
        return line(
                "'" + revision + "' names no commit",
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                plain(revision) + "^{commit}");
    }

    /**
     * The commits of a range with their parents, oldest first, along first parents.
     *
     * @throws InputException if it is no range
     */
    List<List<String>> commits(String range) throws InputException {
        byte[] output = run(
                "'" + range + "' is no range",
                "rev-list",
                "--reverse",
                "--first-parent",
                "--parents",
                plain(range),
                "--");
        return new String(output, StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split(" ")))
                .toList();
    }

    /**
     * Whether the history of one commit holds another.
     *
     * @throws InputException if one of them is no commit
     */
    public boolean isAncestor(String ancestor, String commit) throws InputException {
        byte[] missing = run("no such commit", "rev-list", "--max-count=1", plain(ancestor), "^" + plain(commit), "--");
        return missing.length == 0;
    }

    /**
     * A file of a commit.
     *
     * @throws InputException if there is no such file
     */
    byte[] content(String commit, String path) throws InputException {
        return run("no such file", "cat-file", "blob", commit + ":./" + path);
    }

    private String line(String otherwise, String... arguments) throws InputException {
        return new String(run(otherwise, arguments), StandardCharsets.UTF_8).strip();
    }

    private static String plain(String revision) throws InputException {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new InputException("'" + revision + "' is not a revision");
        }
        return revision;
    }

    /** What git prints; {@code otherwise} says what is wrong if git fails and says nothing. */
    private byte[] run(String otherwise, String... arguments) throws InputException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            if (!directory.toString().isEmpty()) {
                builder.directory(directory.toFile());
            }
            Process git = builder.start();
            git.getOutputStream().close();
            CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> text(git.getErrorStream()));
            byte[] output = git.getInputStream().readAllBytes();
            if (git.waitFor() != 0) {
                String detail = complaint.get().strip();
                throw new InputException(
                        detail.isEmpty() ? otherwise : "git " + String.join(" ", arguments) + " failed: " + detail);
            }
            return output;
        } catch (IOException e) {
            throw new InputException("cannot run git: " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new InputException("cannot read what git says", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted while git ran", e);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
