package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the catalogue, in every dialect (qapi-language §7). A folder of {@code catalogue} holds the row's example,
 * root {@code m.json}, and {@code expected}: for each dialect {@code ok}, or severity, code, place and definition of each
 * diagnostic: the reference's first, and hardly ever a second one, for another fault of the example.
 */
class CatalogueTest {

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cases")
    void reportsWhatTheCatalogueSays(String folder, Dialect dialect) throws IOException {
        List<String> expected = expected(folder, dialect);
        ReadResult result = TestSchemas.read(TestSchemas.resource("catalogue/" + folder), "m.json", dialect);
        List<String> actual =
                result.diagnostics().stream().map(CatalogueTest::line).toList();
        assertThat(actual).isEqualTo(expected.equals(List.of("ok")) ? List.of() : expected);
        assertThat(result.hasErrors()).isEqualTo(expected.get(0).startsWith("error"));
    }

    static Stream<Arguments> cases() {
        return TestSchemas.folders("catalogue").stream()
                .flatMap(folder -> Arrays.stream(Dialect.values())
                        .map(dialect -> Arguments.of(folder.getFileName().toString(), dialect)));
    }

    private static List<String> expected(String folder, Dialect dialect) throws IOException {
        String prefix = dialect.id() + ": ";
        List<String> lines = Files.readAllLines(TestSchemas.resource("catalogue/" + folder + "/expected")).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
        assertThat(lines).as("what %s expects in %s", folder, dialect).isNotEmpty();
        return lines;
    }

    private static String line(Diagnostic diagnostic) {
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        String context = diagnostic.context().map(CatalogueTest::named).orElse("-");
        return severity + " " + diagnostic.code() + " " + diagnostic.position() + " " + context;
    }

    private static String named(DefinitionContext context) {
        return context.kind() + " " + context.name();
    }
}
