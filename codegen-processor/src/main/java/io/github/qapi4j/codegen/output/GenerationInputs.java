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
 * Everything that the outcome of a generation depends on. Paths count relative to the first root's directory, so that
 * the same inputs have the same digest wherever they lie.
 *
 * @param version the version of the generator
 * @param options the options in a form that differs when they do
 * @param roots the schemas that are generated from, or from which the roots are chosen; not empty
 */
public record GenerationInputs(String version, String options, List<Path> roots) {

    public GenerationInputs {
        roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("no schema to generate from");
        }
    }

    /**
     * The digest over version, options, roots and the schema files, in an order of its own.
     *
     * @param contents what was read, by file
     */
    String digest(Map<Path, byte[]> contents) {
        MessageDigest digest = sha256();
        add(digest, version);
        add(digest, options);
        for (Path root : roots) {
            add(digest, relative(root));
        }
        SortedMap<String, byte[]> byName = new TreeMap<>();
        contents.forEach((file, content) -> byName.put(relative(file), content));
        byName.forEach((name, content) -> {
            add(digest, name);
            add(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The file's path as it is recorded: relative to the first root's directory, with slashes. */
    String relative(Path file) {
        Path base = base();
        Path absolute = file.toAbsolutePath().normalize();
        boolean related = base.getRoot() != null && base.getRoot().equals(absolute.getRoot());
        return (related ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** The file that {@link #relative} recorded. */
    Path resolve(String recorded) {
        return base().resolve(recorded).normalize();
    }

    private Path base() {
        Path root = roots.get(0);
        Path parent = root.getParent();
        return parent == null ? root : parent;
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each part is led by its length, so that no two lists of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
