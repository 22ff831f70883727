package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.FileSource;
import java.util.Map;

/** Schemas that tests make up. */
final class SchemaTexts {

    private SchemaTexts() {}

    static Schema read(String text) {
        ReadResult read = SchemaReader.create()
                .withSource(FileSource.of(Map.of("m.json", text)))
                .read("m.json");
        assertThat(read.diagnostics()).isEmpty();
        return read.schema().orElseThrow();
    }
}
