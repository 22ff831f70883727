package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The launcher does not tell that its training failed, it would only make every command slower. */
class TrainingTest {

    private static final String OLD = "src/main/launcher/training.json";
    private static final String NEW = "src/main/launcher/training-changed.json";

    @Test
    void theTwoSchemasAreSoundAndTheirComparisonReportsInEveryLayer() {
        assertThat(run("check", OLD)).doesNotContain("error:").contains("warning:");
        assertThat(run("check", NEW)).isEmpty();
        assertThat(run("diff", OLD, NEW))
                .contains("WIRE: 2 breaking", "INTROSPECTION: 2 breaking", "DOC: 0 breaking, 0 dangerous, 4 notice");
    }

    private static String run(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Qapi.run(new Console(out, out, false), args);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
