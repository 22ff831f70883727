package io.github.qapi4j.codegen.output;

import io.github.qapi4j.schema.model.Schema;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells one state of the generator from another, also where both have the same version, as snapshots have: by checksums of
 * its classes and of those that read schemas. They are the same whether the classes lie in a jar or in a directory, and
 * wherever that is.
 */
public final class GeneratorStamp {

    private static final String GENERATOR = "io/github/qapi4j/codegen/";
    private static final String SCHEMA = "io/github/qapi4j/schema/";

    private GeneratorStamp() {}

    /**
     * The version together with the stamp of the classes that run. A part that was loaded neither from a jar nor from a
     * directory, but from a runtime image, has no stamp.
     */
    public static String of(String version) {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try {
            addRunning(GeneratorStamp.class, GENERATOR, checksums);
            addRunning(Schema.class, SCHEMA, checksums);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] lines = checksums.toString().getBytes(StandardCharsets.UTF_8);
        return version + " "
                + HexFormat.of().formatHex(GenerationInputs.sha256().digest(lines));
    }

    /**
     * The checksum of each file below a directory of class files, by its path.
     *
     * @param location a jar, of which only the table of contents is read, or a directory
     * @param prefix the path of the directory in it, ended by a slash
     */
    static SortedMap<String, Long> checksums(Path location, String prefix) throws IOException {
        return Files.isDirectory(location) ? ofDirectory(location, prefix) : ofJar(location, prefix);
    }

    private static void addRunning(Class<?> type, String prefix, SortedMap<String, Long> checksums) throws IOException {
        Optional<Path> location = location(type.getProtectionDomain().getCodeSource());
        if (location.isPresent()) {
            checksums.putAll(checksums(location.get(), prefix));
        }
    }

    private static SortedMap<String, Long> ofJar(Path jar, String prefix) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return checksums;
    }

    private static SortedMap<String, Long> ofDirectory(Path directory, String prefix) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory.resolve(prefix))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 checksum = new CRC32();
                checksum.update(Files.readAllBytes(file));
                checksums.put(directory.relativize(file).toString().replace('\\', '/'), checksum.getValue());
            }
        }
        return checksums;
    }

    private static Optional<Path> location(@Nullable CodeSource source) {
        URL url = source == null ? null : source.getLocation();
        if (url == null || !url.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            // Made by a class loader that does not escape: the path is meant as it stands.
            return Optional.of(new File(url.getPath()).toPath());
        }
    }
}
