package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.Generator;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generator whose classes changed generates again, although its version, the options and the schema are the same. */
class ChangedGeneratorTest {

    @TempDir
    Path temp;

    @Test
    void generatesAgain() throws Exception {
        Path original = Path.of(Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path same = copy(original, temp.resolve("same"));
        Path changed = copy(original, temp.resolve("changed"));
        Files.writeString(changed.resolve("io/github/qapi4j/codegen/emit/New.class"), "no class that is ever loaded");
        Path lamp = temp.resolve("out/org/acme/Lamp.java");

        assertThat(generate(original, original)).isEqualTo(ExitCode.OK);
        String generated = Files.readString(lamp);
        Files.writeString(lamp, "edited");
        assertThat(generate(original, same)).isEqualTo(ExitCode.OK);
        assertThat(lamp).hasContent("edited");
        assertThat(generate(original, changed)).isEqualTo(ExitCode.OK);
        assertThat(lamp).hasContent(generated);
    }

    /** Runs the command with other classes in the place of the generator's. */
    private int generate(Path original, Path replacement) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            boolean isReplaced = Files.exists(path) && Files.isSameFile(path, original);
            urls.add((isReplaced ? replacement : path).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> console = loader.loadClass(Console.class.getName());
            Constructor<?> constructor =
                    console.getDeclaredConstructor(PrintStream.class, PrintStream.class, boolean.class);
            constructor.setAccessible(true);
            Method run = loader.loadClass(Qapi.class.getName()).getDeclaredMethod("run", console, String[].class);
            run.setAccessible(true);
            PrintStream stream = new PrintStream(new ByteArrayOutputStream());
            String[] args = {
                "generate", "--package=org.acme", "--output=" + temp.resolve("out"), "src/test/schemas/fine.json"
            };
            return (int) run.invoke(null, constructor.newInstance(stream, stream, false), args);
        }
    }

    private static Path copy(Path classes, Path target) throws IOException {
        if (Files.isDirectory(classes)) {
            return copyTree(classes, target);
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return copyTree(jar.getPath("/"), target);
        }
    }

    private static Path copyTree(Path root, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Path copy = target.resolve(root.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return target;
    }
}
