package io.github.qapi4j.codegen.output;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A directory that files are generated into, beside files of others. What an owner generated is recorded in a manifest
 * in it; what no manifest names is neither deleted nor overwritten.
 */
public final class OutputDirectory {

    private static final String PREFIX = ".qapi4j-";
    private static final String SUFFIX = ".manifest";

    private final Path shown;
    private final Path directory;
    private final Path manifestFile;

    /**
     * The view that one owner has of a directory.
     *
     * @param directory where to generate; created when needed
     * @param owner what tells the generations into one directory apart, for example a package or a Maven execution
     */
    public OutputDirectory(Path directory, String owner) {
        this.shown = directory;
        this.directory = directory.toAbsolutePath().normalize();
        this.manifestFile = this.directory.resolve(PREFIX + owner.replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX);
    }

    /**
     * Whether a generation from these inputs would change nothing: the last one had the same, and what it generated is
     * still there. Reads and hashes the inputs and looks for the files, no more.
     *
     * @throws IOException if the manifest cannot be read
     */
    public boolean isUpToDate(GenerationInputs inputs) throws IOException {
        Manifest last = Manifest.read(manifestFile);
        return !last.digest().isEmpty()
                && last.files().stream().allMatch(file -> Files.isRegularFile(directory.resolve(file)))
                && last.digest().equals(digestOfToday(inputs, last.inputs()));
    }

    /**
     * Makes the owner's part of the directory hold exactly these files.
     *
     * @param files what was generated
     * @param inputs what it was generated from
     * @param read the schema files that were read for it
     * @throws IOException if a file cannot be read, written or deleted; the next run then starts from what is there
     * @throws ForeignFileException if a file is there that was not generated and has another content than it is to get;
     *     the directory is then as it was
     */
    public Written write(List<GeneratedFile> files, GenerationInputs inputs, Collection<SourceFile> read)
            throws IOException, ForeignFileException {
        Map<Path, byte[]> contents = new HashMap<>();
        read.forEach(source -> contents.put(Path.of(source.path()), source.content()));
        Manifest last = Manifest.read(manifestFile);
        refuseForeign(files, last);
        SortedSet<String> paths = new TreeSet<>();
        files.forEach(file -> paths.add(file.path()));
        List<String> recorded =
                contents.keySet().stream().map(inputs::relative).sorted().toList();
        Manifest done = new Manifest(inputs.digest(contents), recorded, paths);
        Files.createDirectories(directory);
        if (!done.equals(last)) {
            // What was begun is on record before it is begun, so that an interrupted run leaves nothing unowned.
            SortedSet<String> both = new TreeSet<>(paths);
            both.addAll(last.files());
            Files.write(manifestFile, new Manifest("", List.of(), both).toBytes());
        }
        // Deleting goes first: where case does not count, an old file's name may be that of a new one.
        List<Path> deleted = deleteStale(last, paths);
        List<Path> changed = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path path = directory.resolve(file.path());
            if (writeIfChanged(path, file.content().getBytes(StandardCharsets.UTF_8))) {
                changed.add(path);
            }
        }
        writeIfChanged(manifestFile, done.toBytes());
        return new Written(changed, files.size() - changed.size(), deleted);
    }

    /** Empty if a file cannot be read, which the run that then follows reports better. */
    private static String digestOfToday(GenerationInputs inputs, List<String> recorded) {
        Map<Path, byte[]> contents = new HashMap<>();
        try {
            for (String name : recorded) {
                Path file = inputs.resolve(name);
                contents.put(file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            return "";
        }
        return inputs.digest(contents);
    }

    private void refuseForeign(List<GeneratedFile> files, Manifest last) throws IOException, ForeignFileException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        SortedSet<String> owned = filesOfOthers();
        owned.addAll(last.files());
        List<String> foreign = new ForeignFiles(directory, owned).among(files);
        if (!foreign.isEmpty()) {
            throw new ForeignFileException(foreign.stream().map(shown::resolve).toList());
        }
    }

    static boolean hasContent(Path path, byte[] content) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == content.length
                && Arrays.equals(Files.readAllBytes(path), content);
    }

    private static boolean writeIfChanged(Path path, byte[] content) throws IOException {
        if (hasContent(path, content)) {
            return false;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(path, content);
        return true;
    }

    private List<Path> deleteStale(Manifest last, SortedSet<String> current) throws IOException {
        SortedSet<String> stale = new TreeSet<>(last.files());
        stale.removeAll(current);
        if (stale.isEmpty()) {
            return List.of();
        }
        stale.removeAll(filesOfOthers());
        List<Path> deleted = new ArrayList<>();
        for (String file : stale) {
            Path path = directory.resolve(file).normalize();
            // A manifest is text that anyone may edit: it has no say outside its directory.
            if (path.startsWith(directory) && Files.deleteIfExists(path)) {
                deleted.add(path);
                deleteEmptyParents(path);
            }
        }
        return deleted;
    }

    private SortedSet<String> filesOfOthers() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (DirectoryStream<Path> manifests = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (Path other : manifests) {
                if (!other.equals(manifestFile)) {
                    files.addAll(Manifest.read(other).files());
                }
            }
        }
        return files;
    }

    private void deleteEmptyParents(Path deleted) throws IOException {
        Path parent = deleted.getParent();
        while (parent != null && !parent.equals(directory) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            return !children.iterator().hasNext();
        }
    }
}
