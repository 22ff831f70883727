package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.PathNames;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            for (ZipEntry entry : schemas(zip)) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new FileSystemException(
                            file.toString(), null, "holds an entry that leads out of it: " + entry.getName());
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    ChangedContent.write(path, in.readAllBytes());
                }
                unpacked.add(path);
            }
        } catch (ZipException e) {
            throw unreadable(e);
        }
        deleteOthers(target, unpacked);
        return target;
    }

    /**
     * A schema as it is in the jar.
     *
     * @return empty if there is none of that path
     * @throws IOException if the jar cannot be read
     */
    Optional<SchemaRoot> root(SchemaReference reference) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipFile zip = new ZipFile(file)) {
            for (ZipEntry entry : schemas(zip)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    contents.put(PathNames.normalize(reference.prefix() + entry.getName()), in.readAllBytes());
                }
            }
        } catch (ZipException e) {
            throw unreadable(e);
        }
        return contents.containsKey(PathNames.normalize(reference.toString()))
                ? Optional.of(SchemaRoot.inJar(reference, FileSource.of(contents::get)))
                : Optional.empty();
    }

    private static List<? extends ZipEntry> schemas(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().endsWith(SchemaFiles.EXTENSION))
                .toList();
    }

    private IOException unreadable(ZipException cause) {
        return new FileSystemException(file.toString(), null, "is no jar that can be read: " + cause.getMessage());
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
