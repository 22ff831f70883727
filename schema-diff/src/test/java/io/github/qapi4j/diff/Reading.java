package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.policy.Docs;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.FileSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Schemas from text, for tests. */
final class Reading {

    /** Everything there is to say. */
    static final Policy EVERYTHING =
            Policy.DEFAULT.withLayers(EnumSet.allOf(Layer.class)).withDocs(Docs.ALL);

    private Reading() {}

    static Input schema(String text) {
        ReadResult result = SchemaReader.create()
                .withSource(FileSource.of(Map.of("schema.json", text)))
                .read("schema.json");
        assertThat(result.schema()).as("%s", result.diagnostics()).isPresent();
        return new Input(
                "schema.json",
                "schema",
                SchemaSurface.of(result.schema().get(), "schema.json"),
                Map.of("schema.json", text),
                Optional.empty());
    }
}
