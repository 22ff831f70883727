package io.github.qapi4j.processor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A project as users have it: sources in {@code src}, resources that were copied to {@code classes}, anything else
 * elsewhere. On disk, for ECJ reads generated files from there.
 */
record Project(Path directory) {

    /** What our users may ask of a compiler, and some do. */
    static final List<String> STRICT = List.of("-Xlint:all", "-Werror");

    /** Writes a file. */
    Project file(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /** Writes {@code src/shop/Lamps.java}, an interface in the package {@code shop} that is annotated on its line 3. */
    Project annotated(String annotation) throws IOException {
        return file(
                "src/shop/Lamps.java",
                "package shop;\nimport io.github.qapi4j.runtime.QapiSchema;\n" + annotation + "\ninterface Lamps {}\n");
    }

    /** Compiles all sources with the processor. */
    Outcome compile(TestCompiler compiler, String... options) throws IOException {
        return compile(compiler, List.of(new QapiProcessor()), options);
    }

    /** Compiles all sources with certain processors. */
    Outcome compile(TestCompiler compiler, List<Processor> processors, String... options) throws IOException {
        JavaCompiler javac = compiler.create();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path generated = Files.createTempDirectory(directory, "generated");
        boolean success;
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
            all.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-encoding", "UTF-8"));
            if (!List.of(options).contains("--release")) {
                all.addAll(List.of("--release", "17"));
            }
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, manager, said, all, null, manager.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(processors);
            success = task.call();
        }
        List<String> messages = said.getDiagnostics().stream().map(this::shown).toList();
        return new Outcome(success, messages, filesBelow(generated), output.toString());
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** {@code ERROR Main.java:3:14: text}, without the project's directory and without indents. */
    private String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null
                ? ""
                : " " + Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber();
        String text = diagnostic.getKind() + place + ": " + diagnostic.getMessage(Locale.ROOT);
        // javac indents the lines behind the first one, ECJ does not.
        return text.replace(directory + "/", "").lines().map(String::strip).collect(joining("\n"));
    }

    private static Map<String, String> filesBelow(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /**
     * What a compilation gave.
     *
     * @param success whether the compiler was content
     * @param messages what it said, in order
     * @param generated the sources that processors generated, by path
     * @param output what it printed beside that
     */
    record Outcome(boolean success, List<String> messages, Map<String, String> generated, String output) {}
}
