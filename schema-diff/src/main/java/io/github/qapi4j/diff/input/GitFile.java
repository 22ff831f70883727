package io.github.qapi4j.diff.input;

import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.PathNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a git revision; what it includes is read at the same revision.
 *
 * @param repository where
 * @param commit the full name of the commit
 * @param path the file, relative to the directory that git runs in
 */
record GitFile(GitRepository repository, String commit, String path) {

    /** Takes {@code REV:PATH} apart; a revision may hold colons in parentheses. */
    static GitFile parse(String text, GitRepository repository) throws InputException {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return new GitFile(repository, repository.commit(text.substring(0, i)), text.substring(i + 1));
            }
        }
        throw new InputException("'git:" + text + "' is not git:REV:PATH");
    }

    FileSource source() {
        return new FileSource() {
            @Override
            public InputStream open(String name) throws IOException {
                try {
                    return new ByteArrayInputStream(repository.content(commit, PathNames.normalize(name)));
                } catch (InputException e) {
                    throw new IOException("no such file at " + commit.substring(0, Math.min(12, commit.length())), e);
                }
            }
        };
    }
}
