package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real schemas compared with themselves and with what their server says of them. */
class RealSchemasTest {

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @ParameterizedTest
    @ValueSource(strings = {"qapi/qapi-schema.json", "qga/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"})
    void aSchemaDoesNotDifferFromItself(String schema) throws Exception {
        assertThat(diff.compare(read(schema), read(schema)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "qapi/qapi-schema.json, introspection-masked.json",
        "introspection-masked.json, qapi/qapi-schema.json",
        "qapi/qapi-schema.json, introspection.json",
        "introspection.json, introspection-masked.json"
    })
    void aSchemaDoesNotDifferFromItsIntrospection(String old, String now) throws Exception {
        Report report = diff.compare(read(old), read(now));

        assertThat(report.findings()).isEmpty();
        assertThat(report.hidden()).isNotEmpty();
    }

    /** Recorders keep what came over the socket: the reply in its envelope, on one line. */
    @Test
    void aReplyMayComeInItsEnvelope(@TempDir Path directory) throws Exception {
        Path reply = RealSchemas.directory().resolve("introspection-masked.json");
        String line = "{\"return\": " + Files.readString(reply).replace("\n", "") + ", \"id\": \"libvirt-7\"}\r\n";
        Path recorded = Files.writeString(directory.resolve("recorded.json"), line);

        Report report = diff.compare(read("qapi/qapi-schema.json"), read(recorded.toString()));

        assertThat(report.now().kind()).isEqualTo("introspection reply");
        assertThat(report.now().surface().operations())
                .hasSameSizeAs(read("introspection-masked.json").surface().operations());
        assertThat(report.findings()).isEmpty();
    }

    private static Input read(String name) throws Exception {
        Path file = RealSchemas.directory().resolve(name);
        return new InputReader(Path.of(""), DefinedSymbols.ALL).read(file.toString());
    }
}
