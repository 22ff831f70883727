package io.github.qapi4j.diff.input;

import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.PathNames;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A schema in a jar or zip, its JSON files read into memory.
 *
 * @param entry the root of the schema
 * @param files the JSON files by name
 */
record JarFile(String entry, Map<String, byte[]> files) {

    private static final String SEPARATOR = "!/";
    private static final String USUAL_NAME = "qapi-schema.json";
    /** Together, so that a small archive cannot fill the memory. */
    private static final long MOST_BYTES = 256L << 20;

    static boolean is(String name) {
        String file = name.contains(SEPARATOR) ? name.substring(0, name.indexOf(SEPARATOR)) : name;
        return file.endsWith(".jar") || file.endsWith(".zip");
    }

    static JarFile open(Path directory, String name) throws InputException {
        int at = name.indexOf(SEPARATOR);
        String file = at < 0 ? name : name.substring(0, at);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(directory.resolve(file).toFile())) {
            long total = 0;
            for (ZipEntry entry :
                    zip.stream().filter(e -> e.getName().endsWith(".json")).toList()) {
                byte[] content = zip.getInputStream(entry).readNBytes((int) (MOST_BYTES - total) + 1);
                total += content.length;
                if (total > MOST_BYTES) {
                    throw new InputException(file + " holds more than " + MOST_BYTES + " bytes");
                }
                files.put(PathNames.normalize(entry.getName()), content);
            }
        } catch (NoSuchFileException e) {
            throw new InputException("cannot read " + file + ": no such file", e);
        } catch (IOException e) {
            throw new InputException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return new JarFile(at < 0 ? root(file, files) : name.substring(at + SEPARATOR.length()), files);
    }

    FileSource source() {
        return FileSource.of(files::get);
    }

    private static String root(String file, Map<String, byte[]> files) throws InputException {
        List<String> names = files.keySet().stream().sorted().toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        return names.stream()
                .filter(n -> n.equals(USUAL_NAME) || n.endsWith("/" + USUAL_NAME))
                .min(Comparator.comparing(String::length))
                .orElseThrow(() -> new InputException(file + " has " + names.size() + " JSON files and none is called "
                        + USUAL_NAME + "; name the root as " + file + SEPARATOR + "ENTRY"));
    }
}
