package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault that a schema can have, in every dialect (qapi-language §7), as a compiler reports it: one message for each
 * diagnostic, at the name of the schema, led by the place in the schema. The examples are those of the parser's catalogue;
 * each has a line of one source, so that the compiler starts once.
 */
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("../qapi-parser/src/test/resources/catalogue");

    /** That the root cannot be read: a processor does not get as far, and says where it looked ({@link LookupTest}). */
    private static final String NO_ROOT = "Q-PARSE-010";

    /** Faults of a directive, a definition, a doc comment's section or a line as a whole; all others have a column. */
    private static final String WITHOUT_COLUMN = "Q-DIR-001 Q-DIR-002 Q-DIR-003 Q-DIR-004 Q-DIR-005 Q-DIR-006"
            + " Q-DOC-011 Q-DOC-012 Q-DOC-013 Q-DOC-014 Q-DOC-030 Q-DOC-031 Q-DOC-032 Q-DOC-033 Q-DOC-034 Q-DOC-035"
            + " Q-DOC-036 Q-DOC-037 Q-DOC-038 Q-DOC-039 Q-DOC-040 Q-EXPR-001 Q-EXPR-008 Q-EXPR-080 Q-PARSE-009";

    @TempDir
    private static Path directory;

    private static Map<Integer, List<String>> messages = Map.of();

    @BeforeAll
    static void compileAll() throws IOException {
        String source = "package shop;\n"
                + examples().map(Example::source).map(line -> line + "\n").collect(Collectors.joining());
        String[] options = {
            "-proc:only", "-Xmaxerrs", "9999", "-Xmaxwarns", "9999", "-Aqapi.schemaPath=" + CATALOGUE,
        };
        messages = new HashMap<>();
        for (String message : new Project(directory)
                .file("src/shop/Catalogue.java", source)
                .compile(TestCompiler.JAVAC, options)
                .messages()) {
            int line = Integer.parseInt(message.split(":", -1)[1]);
            messages.computeIfAbsent(line, l -> new ArrayList<>()).add(firstLine(message));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachDiagnosticIsOneMessageLedByItsPlace(Example example) throws IOException {
        List<Diagnostic> diagnostics = example.diagnostics();
        assertThat(diagnostics.stream().map(d -> d.severity() + " " + d.code())).isEqualTo(example.expected());
        assertThat(messages.getOrDefault(example.line(), List.of()))
                .isEqualTo(diagnostics.stream().map(example::message).toList());
    }

    @Test
    void placesHaveColumnsWhereTheFaultIsSmallerThanALine() throws IOException {
        Set<String> without = new TreeSet<>();
        for (Example example : examples().toList()) {
            example.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.place().column() == 0)
                    .map(Diagnostic::code)
                    .forEach(without::add);
        }
        assertThat(String.join(" ", without)).isEqualTo(WITHOUT_COLUMN);
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CATALOGUE)) {
            for (Path folder :
                    folders.filter(f -> !f.endsWith(NO_ROOT)).sorted().toList()) {
                for (Dialect dialect : Dialect.values()) {
                    examples.add(new Example(folder, dialect, examples.size() + 2));
                }
            }
        }
        return examples.stream();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /**
     * An example of the catalogue in a dialect.
     *
     * @param line the line of its annotation
     */
    private record Example(Path folder, Dialect dialect, int line) {

        private static final String START = "@io.github.qapi4j.runtime.QapiSchema(value = ";

        String source() {
            return START + "\"" + folder.getFileName() + "/m.json\", dialect = \"" + dialect.id()
                    + "\", packageName = \"shop.p" + line + "\") interface I" + line + " {}";
        }

        List<Diagnostic> diagnostics() {
            return SchemaReader.create()
                    .withDialect(dialect)
                    .read(folder.resolve("m.json"))
                    .diagnostics();
        }

        /** Severity and code of each diagnostic that the catalogue expects. */
        List<String> expected() throws IOException {
            return Files.readAllLines(folder.resolve("expected")).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(words -> words[0].equals(dialect.id() + ":") && words.length > 2)
                    .map(words -> words[1].toUpperCase(Locale.ROOT) + " " + words[2])
                    .toList();
        }

        String message(Diagnostic diagnostic) {
            return diagnostic.severity() + " Catalogue.java:" + line + ":" + (START.length() + 1) + ": "
                    + diagnostic.place() + ": " + diagnostic.message() + " [" + diagnostic.code() + "]";
        }

        @Override
        public String toString() {
            return folder.getFileName() + " in " + dialect.id();
        }
    }
}
