package io.github.qapi4j.codegen.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The records that a directory holds, as one owner sees them: its own, those of others, and of those who are gone. */
final class Manifests {

    private final Path directory;
    private final Path own;

    /** What names of records begin with that the owners may have left who are gone. */
    private final String start;

    /** The records of all owners that there are; empty if that is not known. */
    private final Set<Path> known;

    Manifests(Path directory, Owner owner, Set<Owner> owners) {
        this.directory = directory;
        this.own = directory.resolve(owner.manifest());
        this.start = Owner.start(owner.kind());
        this.known = owners.stream().map(o -> directory.resolve(o.manifest())).collect(Collectors.toUnmodifiableSet());
    }

    /** The file of the owner's own. */
    Path own() {
        return own;
    }

    /** The files of owners who are gone. */
    List<Path> gone() throws IOException {
        return known.isEmpty() ? List.of() : others(true);
    }

    /** The files on record for owners who are gone. */
    SortedSet<String> filesOfGone() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        for (Path manifest : gone()) {
            files.addAll(Manifest.read(manifest).files());
        }
        return files;
    }

    /** The files on record for others who are not gone, with the one who has them. */
    SortedMap<String, String> filesOfOthers() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path manifest : others(false)) {
            String owner = Owner.describe(manifest.getFileName().toString());
            Manifest.read(manifest).files().forEach(file -> files.put(file, owner));
        }
        return files;
    }

    private List<Path> others(boolean gone) throws IOException {
        List<Path> others = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> manifests = Files.newDirectoryStream(directory, Owner.anyManifest())) {
                for (Path manifest : manifests) {
                    if (!manifest.equals(own) && isGone(manifest) == gone) {
                        others.add(manifest);
                    }
                }
            }
        }
        others.sort(null);
        return others;
    }

    private boolean isGone(Path manifest) {
        return !known.isEmpty() && manifest.getFileName().toString().startsWith(start) && !known.contains(manifest);
    }
}
