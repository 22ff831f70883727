package io.github.qapi4j.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A jar that holds schemas.
 *
 * @param file the jar
 */
record SchemaJar(File file) {

    /**
     * Makes a directory hold the schemas of the jar: what is right already is not touched, and what another version of
     * the jar left there goes, lest an include still finds it.
     *
     * @param target a directory that nothing else is kept in
     * @return the target
     * @throws IOException if the jar cannot be read or has an entry that leads out of the target
     */
    Path unpack(Path target) throws IOException {
        Set<Path> unpacked = new HashSet<>();
        try (ZipFile zip = new ZipFile(file)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(SchemaFiles.EXTENSION))
                    .toList();
            for (ZipEntry entry : entries) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(file + " holds an entry that leads out of it: " + entry.getName());
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    ChangedContent.write(path, in.readAllBytes());
                }
                unpacked.add(path);
            }
        } catch (ZipException e) {
            throw new IOException(file + " is no jar that can be read: " + e.getMessage(), e);
        }
        deleteOthers(target, unpacked);
        return target;
    }

    private static void deleteOthers(Path target, Set<Path> kept) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (Stream<Path> found = Files.walk(target)) {
            List<Path> stale = found.filter(path -> path.toString().endsWith(SchemaFiles.EXTENSION)
                            && Files.isRegularFile(path)
                            && !kept.contains(path))
                    .toList();
            for (Path path : stale) {
                Files.delete(path);
            }
        }
    }
}
