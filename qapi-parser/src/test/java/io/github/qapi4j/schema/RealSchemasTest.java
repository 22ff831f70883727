package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas of release 10.0 themselves, where {@code QAPI_SCHEMAS} says they are. */
class RealSchemasTest {

    @ParameterizedTest
    @CsvSource({
        "qapi, V10_0, 994, 43",
        "qapi, LENIENT, 994, 43",
        "qga, V10_0, 91, 1",
        "qga, LENIENT, 91, 1",
        "storage-daemon/qapi, V10_0, 452, 14",
        "storage-daemon/qapi, LENIENT, 452, 14",
    })
    void areReadWithoutAnError(String set, Dialect dialect, int definitions, int files) {
        String folder = System.getenv("QAPI_SCHEMAS");
        assumeTrue(folder != null, "QAPI_SCHEMAS is not set");
        ReadResult result = SchemaReader.create().withDialect(dialect).read(Path.of(folder, set, "qapi-schema.json"));
        assertThat(result.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        assertThat(result.schema().orElseThrow().definitions()).hasSize(definitions);
        assertThat(result.sources()).hasSize(files);
    }
}
