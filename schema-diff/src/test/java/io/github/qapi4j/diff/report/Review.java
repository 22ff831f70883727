package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyReader;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.FileSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews to write reports on: {@code rich} has findings of every severity, accepted ones, conditions and a claim that
 * does not hold; {@code hostile} has texts and file names that try to break out of every format.
 */
enum Review {
    RICH("qapi/lamps.json"),
    HOSTILE("a b/\"><script>window.pwned=1</script>,::|`%\u001b[31m.json");

    private static final Path FOLDERS = Path.of("src/test/resources/io/github/qapi4j/diff/report");

    private final String file;

    Review(String file) {
        this.file = file;
    }

    Path folder() {
        return FOLDERS.resolve(name().toLowerCase(Locale.ROOT));
    }

    Report report() throws Exception {
        SchemaDiff diff = SchemaDiff.create();
        Policy policy =
                new PolicyReader(diff.rules(), "policy.yaml").read(Files.readString(folder().resolve("policy.yaml")));
        return diff.withPolicy(policy).compare(input("old"), input("new"));
    }

    private Input input(String side) throws Exception {
        return input(file, Files.readString(folder().resolve(side + ".json")));
    }

    /** A schema from its text. */
    static Input input(String name, String text) {
        ReadResult result = SchemaReader.create()
                .withSource(FileSource.of(n -> text.getBytes(StandardCharsets.UTF_8)))
                .read(name);
        assertThat(result.schema()).as("%s", result.diagnostics()).isPresent();
        return new Input(
                name,
                "schema",
                SchemaSurface.of(result.schema().get(), name),
                Map.of(result.sources().get(0).name(), text),
                Optional.empty());
    }
}
