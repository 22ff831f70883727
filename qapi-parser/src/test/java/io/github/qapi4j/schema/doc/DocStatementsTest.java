package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.Dialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocStatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Turns.  The default value is 20.  (Since 2.7) | The default value is 20.",
                "Turns (default: 1) | (default: 1)",
                "Turns (default:1) | (default:1)",
                "Turns (default 'low') (since 9.1) | (default 'low')",
                "Turns (since 9.1; default: low) | (since 9.1; default: low)",
                "Turns (default: low (if there is one), else high). | (default: low (if there is one), else high)",
                "Turns (default: low | (default: low",
                "Turns (defaults to pump 0) | (defaults to pump 0)",
                "if false (the default), it waits | (the default)",
                "Turns.  Defaults to 3. | Defaults to 3.",
                "Turns.  Default is 3. | Default is 3.",
                "Turns.  Default: 3. | Default: 3.",
                "Turns.  Default true. | Default true.",
                "the gear, default low | the gear, default low",
                "the gear, default 'low' | the gear, default 'low'",
                "If missing, it will default to standing still (Since 4.0) | If missing, it will default to standing still",
                "Turns.  If omitted, the pump decides.  Really. | If omitted, the pump decides.",
                "Turns.  When the rate is absent, the pump decides. | When the rate is absent, the pump decides.",
                "all if not specified | all if not specified",
                "Off by default. | Off by default.",
                "0 stops and is the default. | 0 stops and is the default.",
                "Turns.  Default is 3, e.g. Three.  Defaults to 4. | Default is 3, e.g. Three. Defaults to 4.",
            })
    void findsWhatATextSaysOfAbsence(String text, String expected) {
        assertThat(DocumentedDefault.of(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An empty string stops.  This is the default.",
                "the default gear",
                "used as a default for opening",
                "the name of @default-gear",
                "If there is no pump, this field is omitted",
                "low gear (default)",
                "''",
            })
    void findsNothingWhereATextSaysNothing(String text) {
        assertThat(DocumentedDefault.of(text)).isEmpty();
    }

    @Test
    void readsStatementsAcrossLinesAndInListItems() {
        assertThat(DocumentedDefault.of("the rate.  The\n    default value is\n    20.  (Since\n    2.7)"))
                .contains("The default value is 20.");
        assertThat(DocumentedDefault.of("either\n\n- one\n- two, which is by default on\n\nmore"))
                .contains("- two, which is by default on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turns (since 2.7) | 2.7",
                "Turns (Since: 10.0) | 10.0",
                "Turns (since QEMU 2.7) | 2.7",
                "Turns (default: 1, since 3.0.1) | 3.0.1",
                "Turns (default: 1; Since 3.0) | 3.0",
                "since 4.1 | 4.1",
                "(since 1.0 for pumps, 2.0 for fans) | 1.0",
            })
    void findsTheReleaseOfAMember(String text, String expected) {
        assertThat(Since.of(text)).contains(expected);
    }

    @Test
    void findsNoReleaseWhereThereIsNone() {
        assertThat(Since.of("time since the last turn (since Linux 2.6)")).isEmpty();
    }

    @Test
    void isNotExhaustedByALongRelease() {
        String release = "1" + ".1".repeat(100_000);
        assertThat(Since.of("Turns (since " + release + ")")).contains(release);
        assertThat(since("# Since: " + release)).contains(release);
        assertThat(DocumentedDefault.of("Turns by default (since " + release + ")"))
                .contains("Turns by default");
    }

    @Test
    void findsTheReleaseOfADefinition() {
        assertThat(since("# Since: 2.10; some of it 3.0")).contains("2.10");
        assertThat(since("# Since: always")).isEmpty();
        assertThat(since("# Text.")).isEmpty();
    }

    private static Optional<String> since(String line) {
        String source = "##\n# @Pump:\n#\n" + line + "\n##";
        return Since.of(
                new DocFixture(Dialect.LENIENT).run(source, "struct Pump").documentation());
    }
}
