package io.github.qapi4j.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The record of one generation, kept beside its files.
 *
 * @param digest the digest of the inputs; empty while the files are being written
 * @param inputs the schema files that were read, as {@link GenerationInputs#relative} records them
 * @param files the files that were generated, relative to the output directory, with slashes
 */
record Manifest(String digest, List<String> inputs, SortedSet<String> files) {

    /** The record of a directory that nothing was generated into yet. */
    static final Manifest NONE = new Manifest("", List.of(), new TreeSet<>());

    private static final String HEADER = "# What qapi4j generated here; it deletes what it no longer generates.";
    private static final String DIGEST = "digest ";
    private static final String INPUT = "input ";
    private static final String FILE = "file ";

    /** Reads a record; what is not one is as good as none. */
    static Manifest read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return NONE;
        }
        String digest = "";
        List<String> inputs = new ArrayList<>();
        SortedSet<String> files = new TreeSet<>();
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(DIGEST)) {
                digest = line.substring(DIGEST.length());
            } else if (line.startsWith(INPUT)) {
                inputs.add(line.substring(INPUT.length()));
            } else if (line.startsWith(FILE)) {
                files.add(line.substring(FILE.length()));
            }
        }
        return new Manifest(digest, inputs, files);
    }

    /** Its text, the same for the same content. */
    byte[] toBytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        text.append(DIGEST).append(digest).append('\n');
        inputs.forEach(input -> text.append(INPUT).append(input).append('\n'));
        files.forEach(file -> text.append(FILE).append(file).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
