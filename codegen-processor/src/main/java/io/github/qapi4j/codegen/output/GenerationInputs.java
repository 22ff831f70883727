package io.github.qapi4j.codegen.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the outcome of a generation depends on. Paths count relative to a base, so that the same inputs have the
 * same digest wherever they lie.
 *
 * @param generator the generator, as {@link GeneratorStamp} tells it from every other
 * @param options the options in a form that differs when they do
 * @param base the directory that the schemas belong to: the project's, or that of the one schema
 * @param candidates the schemas that are generated from, or from which those are chosen
 */
public record GenerationInputs(String generator, String options, Path base, List<Path> candidates) {

    public GenerationInputs {
        base = base.toAbsolutePath().normalize();
        candidates = candidates.stream()
                .map(candidate -> candidate.toAbsolutePath().normalize())
                .toList();
    }

    /** The same inputs, with the text of a name map among them. */
    public GenerationInputs withNameMap(String text) {
        return text.isEmpty() ? this : new GenerationInputs(generator, options + "\n" + text, base, candidates);
    }

    /**
     * The digest over generator, options, candidates and the schema files, in an order of its own.
     *
     * @param contents what was read, by file
     */
    String digest(Map<Path, byte[]> contents) {
        MessageDigest digest = sha256();
        add(digest, generator);
        add(digest, options);
        for (Path candidate : candidates) {
            add(digest, relative(candidate));
        }
        SortedMap<String, byte[]> byName = new TreeMap<>();
        contents.forEach((file, content) -> byName.put(relative(file), content));
        byName.forEach((name, content) -> {
            add(digest, name);
            add(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The file's path as it is recorded: relative to the base, with slashes. */
    String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean related = base.getRoot() != null && base.getRoot().equals(absolute.getRoot());
        return (related ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** The file that {@link #relative} recorded. */
    Path resolve(String recorded) {
        return base.resolve(recorded).normalize();
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each part is led by its length, so that no two lists of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
