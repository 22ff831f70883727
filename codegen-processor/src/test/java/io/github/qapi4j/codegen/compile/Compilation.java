package io.github.qapi4j.codegen.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated files as strictly as users may: with every lint and every doclint check, warnings being errors. */
public final class Compilation {

    /** What javac is asked for. */
    public static final List<String> STRICT = strict(17);

    private final Path classes;
    private final ClassLoader loader;

    private Compilation(Path classes) {
        this.classes = classes;
        try {
            URL[] urls = {classes.toUri().toURL()};
            this.loader = new URLClassLoader(urls, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What javac is asked for, for a release of Java. */
    public static List<String> strict(int release) {
        return List.of("-Xlint:all", "-Werror", "-Xdoclint:all/protected", "--release", Integer.toString(release));
    }

    /** The releases of Java with long support, from 17 on, that the running javac can compile for. */
    public static Stream<Integer> releases() {
        return Stream.of(17, 21, 25)
                .filter(release -> release <= Runtime.version().feature());
    }

    /** Compiles files into a directory; fails if javac says anything at all. */
    public static Compilation of(List<GeneratedFile> files, List<String> options, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> all = new ArrayList<>(options);
            all.add("-proc:none");
            boolean fine = javac.getTask(output, manager, said, all, null, sources(files))
                    .call();
            assertThat(said.getDiagnostics()).isEmpty();
            assertThat(output.toString()).isEmpty();
            assertThat(fine).isTrue();
        }
        return new Compilation(classes);
    }

    /** The directory of the class files. */
    public Path classes() {
        return classes;
    }

    /** A compiled class. */
    public Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    private static List<JavaFileObject> sources(List<GeneratedFile> files) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            sources.add(new SimpleJavaFileObject(URI.create("memory:///" + file.path()), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return file.content();
                }
            });
        }
        return sources;
    }
}
