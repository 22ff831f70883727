package io.github.qapi4j.diff.input;

import io.github.qapi4j.diff.surface.MalformedReplyException;
import io.github.qapi4j.diff.surface.ReplySurface;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a user names as an input: a file, an entry of a jar, a file of a git revision; schema or reply. Immutable. */
public final class InputReader {

    private static final String GIT = "git:";

    private final Path directory;
    private final DefinedSymbols build;

    /**
     * A reader.
     *
     * @param directory where relative paths start and where the git repository is looked for
     * @param build the build that schemas are read for
     */
    public InputReader(Path directory, DefinedSymbols build) {
        this.directory = directory;
        this.build = build;
    }

    /**
     * Reads an input.
     *
     * @param name a file, {@code FILE.jar}, {@code FILE.jar!/ENTRY}, {@code git:REV:PATH} or
     *     {@code git:merge-base(REV):PATH}
     * @throws InputException if it cannot be read or has errors
     */
    public Input read(String name) throws InputException {
        if (name.startsWith(GIT)) {
            GitFile file = GitFile.parse(name.substring(GIT.length()), new GitRepository(directory));
            return read(name, file.path(), file.source(), Optional.of(file.commit()));
        }
        if (JarFile.is(name)) {
            JarFile jar = JarFile.open(directory, name);
            return read(name, jar.entry(), jar.source(), Optional.empty());
        }
        Path path = directory.resolve(name);
        String root = path.isAbsolute() && directory.toString().isEmpty() ? path.toString() : shown(name);
        return read(name, root, rooted(FileSource.fileSystem()), Optional.empty());
    }

    /** Positions show names as the user gave them, wherever the reader works. */
    private FileSource rooted(FileSource files) {
        if (directory.toString().isEmpty()) {
            return files;
        }
        return new FileSource() {
            @Override
            public InputStream open(String file) throws IOException {
                return files.open(directory.resolve(file).toString());
            }

            @Override
            public String identity(String file) {
                return files.identity(directory.resolve(file).toString());
            }
        };
    }

    private static String shown(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private Input read(String name, String root, FileSource source, Optional<String> revision) throws InputException {
        String content = content(name, root, source);
        if (isReply(content)) {
            try {
                return new Input(name, "introspection reply", ReplySurface.of(content, name), Map.of(), revision);
            } catch (MalformedReplyException e) {
                throw new InputException(String.valueOf(e.getMessage()), e);
            }
        }
        return schema(name, root, source, revision);
    }

    private Input schema(String name, String root, FileSource source, Optional<String> revision) throws InputException {
        ReadResult result = SchemaReader.create()
                .withDialect(Dialect.LENIENT)
                .withSource(source)
                .read(root);
        if (result.schema().isEmpty()) {
            throw new InputException(name + " has errors", result);
        }
        Schema whole = result.schema().get();
        Schema schema = build.symbols().map(whole::resolve).orElse(whole);
        Map<String, String> files = new LinkedHashMap<>();
        result.sources().forEach(file -> files.put(file.name(), file.text()));
        return new Input(name, "schema", SchemaSurface.of(schema, name), files, revision);
    }

    private static String content(String name, String root, FileSource source) throws InputException {
        try (InputStream in = source.open(root)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    /** JSON quotes with {@code "}, which no schema does outside of comments, and no schema starts with a list. */
    private static boolean isReply(String content) {
        String start = content.stripLeading();
        return start.startsWith("[")
                || (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\""));
    }
}
