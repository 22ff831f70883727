package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.policy.Docs;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.surface.MalformedReplyException;
import io.github.qapi4j.diff.surface.ReplySurface;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.FileSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Schemas from text, for tests. */
final class Reading {

    /** Everything there is to say. */
    static final Policy EVERYTHING =
            Policy.DEFAULT.withLayers(EnumSet.allOf(Layer.class)).withDocs(Docs.ALL);

    private Reading() {}

    static Input schema(String text) {
        return input(text, Map.of());
    }

    /** A schema with the files that it may include, or an introspection reply. */
    static Input input(String text, Map<String, String> others) {
        if (text.startsWith("[")) {
            return reply(text);
        }
        Map<String, String> files = new HashMap<>(others);
        files.put("schema.json", text);
        ReadResult result =
                SchemaReader.create().withSource(FileSource.of(files)).read("schema.json");
        assertThat(result.schema()).as("%s", result.diagnostics()).isPresent();
        return new Input(
                "schema.json",
                "schema",
                SchemaSurface.of(result.schema().get(), "schema.json"),
                files,
                Optional.empty());
    }

    private static Input reply(String text) {
        try {
            Surface surface = ReplySurface.of(text, "reply.json");
            return new Input("reply.json", "introspection reply", surface, Map.of(), Optional.empty());
        } catch (MalformedReplyException e) {
            throw new AssertionError(e);
        }
    }
}
