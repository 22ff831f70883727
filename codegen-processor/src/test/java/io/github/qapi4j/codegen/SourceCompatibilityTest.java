package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.FileSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's program compiles and works as it is when its schema grows in one of the ways that schemas do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceCompatibilityTest {

    private static final Path EXAMPLE = Path.of("../examples/migration-config/src/main");
    private static final Path PROGRAM = EXAMPLE.resolve("java/com/example/migration");
    private static final Map<String, String> OPTIONS =
            Map.of("packageName", "com.example.migration.qapi", "siblings", "MigrateSetParameters->MigrationConfig");
    private static final Edit NONE = new Edit("nothing");
    /** A null that was a reset is then a value that the configuration can hold. */
    private static final Edit STR_TO_ALTERNATE = new Edit("str made StrOrNull")
            .replace("tls-(\\w+)': 'str'", "tls-$1': 'StrOrNull'")
            .withOtherReplies();

    private String replies = "";

    static List<Edit> edits() {
        return List.of(
                NONE,
                new Edit("optional member added")
                        .replace("'\\*mapped-ram': 'bool'", "'*mapped-ram': 'bool', '*new-limit': 'size'")
                        .replace("'state': 'bool'", "'state': 'bool', '*since': 'int'"),
                new Edit("mandatory made optional")
                        .replace(
                                "'(tls-\\w+|capability|state|status|transport|addr|capabilities)': ([^,])", "'*$1': $2")
                        .replace("'\\*transport'", "'transport'"),
                // Of clients, too, more is asked than before.
                new Edit("optional made mandatory")
                        .replace("'\\*(?!tls-)([a-z-]+)': ", "'$1': ")
                        .withOtherReplies(),
                STR_TO_ALTERNATE,
                new Edit("enum value added")
                        .replace("'cpr-transfer' \\]", "'cpr-transfer', 'cpr-exec' ]")
                        .replace("'mapped-ram' \\]", "'mapped-ram', 'compress' ]")
                        .replace("'cancelled' \\]", "'cancelled', 'paused' ]"),
                new Edit("branch added")
                        .replace("'exec', 'file' \\]", "'exec', 'file', 'rdma' ]")
                        .replace(
                                "'file': 'MigrationFileAddress' }",
                                "'file': 'MigrationFileAddress'," + " 'rdma': 'MigrationInetAddress' }"),
                // A pair in which StrOrNull stands for str would not fit any more, and be refused.
                STR_TO_ALTERNATE
                        .named("alternative added")
                        .replace("'n': 'null' }", "'n': 'null', 'o': 'MigrationUnixAddress' }"),
                new Edit("command added").append("{ 'command': 'migrate-continue', 'data': { '*why': 'str' } }"),
                new Edit("event added").append("{ 'event': 'MIGRATION_PASS', 'data': { 'pass': 'int' } }"),
                new Edit("members moved to a base")
                        .replace(
                                "\\{ 'struct': 'MigrationConfigBase',\\s*'data': \\{(.*?)'\\*xbzrle-cache-size'",
                                "{ 'struct': 'Rates', 'data': {$1 '*unused': 'int' } }"
                                        + " { 'struct': 'MigrationConfigBase', 'base': 'Rates',"
                                        + " 'data': { '*xbzrle-cache-size'"));
    }

    @BeforeAll
    void playUnchanged(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        replies = replies(compile(NONE, directory));
        assertThat(replies).contains("\"capability\":\"multifd\"");
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theExampleCompilesAndAnswersAsBefore(Edit edit, @TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        Compilation program = compile(edit, directory);
        if (edit.keepsReplies()) {
            assertThat(replies(program)).isEqualTo(replies);
        }
    }

    private static Compilation compile(Edit edit, Path directory) throws IOException {
        Map<String, byte[]> schema = new TreeMap<>();
        boolean changed = false;
        for (Path file : files(EXAMPLE.resolve("qapi"))) {
            // Comments would have to be edited, too.
            String text = Files.readString(file)
                    .replaceAll("(?ms)^##\n.*?^##\n", "")
                    .replaceAll("(?m)^.*doc-required.*$", "");
            String edited = edit.apply(text, file.endsWith("migration.json"));
            changed |= !edited.equals(text);
            schema.put(file.getFileName().toString(), edited.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(changed).isEqualTo(!edit.equals(NONE));
        List<GeneratedFile> sources = new ArrayList<>(generate(schema));
        for (Path file : files(PROGRAM)) {
            sources.add(new GeneratedFile("com/example/migration/" + file.getFileName(), Files.readString(file)));
        }
        return Compilation.of(sources, List.of("-Xlint:all", "-Werror"), directory);
    }

    /** What the program prints for the requests that it comes with, and for one that shows all capabilities. */
    private static String replies(Compilation program) throws IOException, ReflectiveOperationException {
        String requests = Files.readString(EXAMPLE.resolve("resources/com/example/migration/requests.jsonl"))
                + "\n{\"execute\": \"query-migrate-capabilities\"}\n";
        Method serve = program.load("com.example.migration.Main")
                .getDeclaredMethod("serve", InputStream.class, PrintStream.class);
        serve.setAccessible(true);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        serve.invoke(
                null,
                new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<GeneratedFile> generate(Map<String, byte[]> schema) {
        ReadResult read =
                SchemaReader.create().withSource(FileSource.of(schema::get)).read("migration.json");
        assertThat(read.diagnostics()).isEmpty();
        GenerationResult result = new Generator(GeneratorOptions.of(OPTIONS))
                .generate(read.schema().orElseThrow());
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is done to the schema's text. */
    private record Edit(String name, Map<String, String> replacements, String appended, boolean keepsReplies) {

        Edit(String name) {
            this(name, Map.of(), "", true);
        }

        Edit named(String other) {
            return new Edit(other, replacements, appended, keepsReplies);
        }

        Edit withOtherReplies() {
            return new Edit(name, replacements, appended, false);
        }

        Edit replace(String pattern, String replacement) {
            Map<String, String> more = new LinkedHashMap<>(replacements);
            more.put("(?s)" + pattern, replacement);
            return new Edit(name, more, appended, keepsReplies);
        }

        Edit append(String text) {
            return new Edit(name, replacements, text, keepsReplies);
        }

        String apply(String text, boolean root) {
            String edited = text;
            for (Map.Entry<String, String> each : replacements.entrySet()) {
                edited = edited.replaceAll(each.getKey(), each.getValue());
            }
            return root ? edited + appended : edited;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
