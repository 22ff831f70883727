package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.processor.Project.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/annotation-processor.md tells a user to write does what it says. */
class GettingStartedTest {

    private static final Path ROOT = Path.of("..");

    /** A code block that is led by a file's name. */
    private static final Pattern FILE =
            Pattern.compile("^`([^`\n]+)`:\n\n```\\w+\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final String SCHEMA = "classes/qapi/lamps.json";

    @TempDir
    private Path directory;

    private String page = "";
    private Map<String, String> files = new TreeMap<>();
    private Project project;

    @BeforeEach
    void writeWhatThePageShows() throws IOException {
        page = Files.readString(ROOT.resolve("docs/annotation-processor.md"));
        project = new Project(directory);
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        for (Map.Entry<String, String> shown : files.entrySet()) {
            // Maven copies resources before it compiles.
            String path =
                    shown.getKey().replace("src/main/resources/", "classes/").replace("src/main/java/", "src/");
            project.file(path, shown.getValue());
        }
        assertThat(directory.resolve(SCHEMA)).exists();
    }

    @Test
    void theProgramPrintsWhatIsSaid() throws IOException, ReflectiveOperationException {
        Outcome outcome = project.compile(TestCompiler.JAVAC, "-Xlint:all", "-Werror");
        assertThat(outcome.messages()).isEmpty();
        assertThat(printed("com.example.lamps.Main")).isEqualTo(block("text", "It prints:"));
    }

    @Test
    void theErrorLooksAsShown() throws IOException {
        project.file(SCHEMA, Files.readString(directory.resolve(SCHEMA)).replace("uint8", "uint7"));
        String shown = block("text", "## When a schema has an error").strip();
        String marker = "error: ";
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .anySatisfy(message -> assertThat(message)
                        .startsWith("ERROR package-info.java:1:13: "
                                + shown.substring(shown.indexOf(marker) + marker.length())));
    }

    @Test
    void theOptionsAreTaken() throws IOException {
        project.file(
                "src/com/example/lamps/Lamps.java",
                "package com.example.lamps;\nimport io.github.qapi4j.runtime.QapiSchema;\n"
                        + block("java", "## Options"));
        Outcome outcome = project.compile(TestCompiler.JAVAC);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated())
                .containsOnlyKeys("com/example/lamps/qapi/Lamp.java", "com/example/lamps/wire/TableLamp.java");
    }

    /** The build runs the example, so what the page shows of a POM is what the example has. */
    @Test
    void theProcessorPathIsThatOfTheExample() throws IOException {
        String example = Files.readString(ROOT.resolve("examples/annotation-processor/pom.xml"));
        assertThat(files.get("pom.xml")).contains(element(example, "annotationProcessorPaths"));
        assertThat(files.get("pom.xml")).contains(element(example, "dependency"));
    }

    private static String element(String xml, String name) {
        String end = "</" + name + ">";
        return xml.substring(xml.indexOf("<" + name + ">"), xml.indexOf(end) + end.length());
    }

    /** The first block of a language behind a text. */
    private String block(String language, String after) {
        String start = "```" + language + "\n";
        int from = page.indexOf(start, page.indexOf(after)) + start.length();
        return page.substring(from, page.indexOf("```", from));
    }

    private String printed(String mainClass) throws IOException, ReflectiveOperationException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {directory.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(mainClass).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
