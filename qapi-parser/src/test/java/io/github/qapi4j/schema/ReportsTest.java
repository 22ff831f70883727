package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people see. A folder of {@code reports} holds a schema with root {@code m.json} and, for each dialect of interest,
 * {@code <dialect>.txt} with the text of all diagnostics. {@code -Dgolden.update=true} rewrites the texts.
 */
class ReportsTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "reports");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(String golden) throws IOException {
        Path file = SOURCES.resolve(golden);
        String dialectId = file.getFileName().toString().replace(".txt", "");
        Dialect dialect = Dialect.of(dialectId).orElseThrow();
        ReadResult result = TestSchemas.read(file.getParent(), "m.json", dialect);
        String actual =
                DiagnosticRenderer.text(result.sources(), dialect, false).renderAll(result.diagnostics());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    static Stream<String> cases() {
        return TestSchemas.folders("reports").stream()
                .flatMap(folder -> TestSchemas.files(folder, ".txt").stream()
                        .map(file -> folder.getFileName() + "/" + file.getFileName()));
    }
}
