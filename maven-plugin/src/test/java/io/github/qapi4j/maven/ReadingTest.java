package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log says of schemas that are wrong, and what the failure says that sums it up. */
class ReadingTest {

    @TempDir
    Path temp;

    private final RecordingLog log = new RecordingLog();

    @Test
    void anUnclosedBraceIsShownWhereItIsMissed() throws IOException {
        schema("lamps.json", "{ 'struct': 'Lamp', 'data': { '*power': 'uint32' }\n");

        assertThatThrownBy(() -> read(false))
                .isInstanceOf(SchemasRefused.class)
                .hasMessage("1 error: " + temp.resolve("lamps.json")
                        + ":1:51: expected ',' or '}', found the end of the file");
        assertThat(log.told)
                .containsExactly(
                        "error lamps.json:1:51: error: expected ',' or '}', found the end of the file [Q-PARSE-005]",
                        "error     1 | { 'struct': 'Lamp', 'data': { '*power': 'uint32' }",
                        "error       |                                                   ^");
    }

    @Test
    void aClashShowsBothPlacesAndTheDefinition() throws IOException {
        schema("lamps.json", """
            { 'include': 'base.json' }
            { 'struct': 'Lamp', 'base': 'Base', 'data': { 'power': 'uint8' } }
            """);
        schema("base.json", "{ 'struct': 'Base', 'data': { '*power': 'uint32' } }\n");

        assertThatThrownBy(() -> read(false)).isInstanceOf(SchemasRefused.class);
        assertThat(log.told)
                .containsExactly(
                        "error lamps.json: In struct 'Lamp':",
                        "error lamps.json:2:47: error: member 'power' of struct 'Lamp' clashes with member 'power'"
                                + " inherited from 'Base' [Q-SEM-013]",
                        "error     2 | { 'struct': 'Lamp', 'base': 'Base', 'data': { 'power': 'uint8' } }",
                        "error       |                                               ^",
                        "error   note: base.json:1:31: 'power' stands here",
                        "error     1 | { 'struct': 'Base', 'data': { '*power': 'uint32' } }",
                        "error       |                               ^");
    }

    @Test
    void allRootsAreReadBeforeTheGoalFailsAndWhatTheyShareIsToldOnce() throws IOException {
        schema("a.json", "{ 'include': 'parts/bad.json' }\n{ 'struct': 'Switch', 'data': { 'kind': 'Kind' } }\n");
        schema("b.json", "{ 'include': 'parts/bad.json' }\n");
        schema("parts/bad.json", "{ 'struct': 'Lamp', 'data': { 'colour': 'Color' } }\n");

        assertThatThrownBy(() -> read(false))
                .isInstanceOf(SchemasRefused.class)
                .hasMessageStartingWith("2 errors, the first: ");
        assertThat(log.told)
                .filteredOn(line -> line.contains("unknown type 'Color'"))
                .hasSize(1);
    }

    @Test
    void aWarningIsNoneWhenWarningsAreErrors() throws IOException, SchemasRefused {
        schema("lamps.json", "##\n# @Lamp:\n#\n# TODO:\n##\n{ 'struct': 'Lamp', 'data': {} }\n");

        assertThat(read(false)).hasSize(1);
        List<String> warned = List.copyOf(log.told);
        log.told.clear();
        assertThatThrownBy(() -> read(true)).isInstanceOf(SchemasRefused.class);

        assertThat(warned).isNotEmpty().allMatch(line -> line.startsWith("warn "));
        assertThat(log.told)
                .containsExactlyElementsOf(warned.stream()
                        .map(line -> line.replace("warn ", "error ").replace(": warning: ", ": error: "))
                        .toList());
    }

    private void schema(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<ReadSchema> read(boolean warningsAsErrors) throws IOException, SchemasRefused {
        org.sonatype.plexus.build.incremental.BuildContext host =
                new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        DiagnosticLog diagnostics = new DiagnosticLog(log, new EditorMessages(new DefaultBuildContext(host), host));
        return new Reading(Dialect.LENIENT, warningsAsErrors, diagnostics).read(new SchemaFiles(temp, List.of()));
    }

    /** Keeps what it is told, file names relative to the directory. */
    private final class RecordingLog extends SystemStreamLog {

        private final List<String> told = new ArrayList<>();

        @Override
        public void warn(CharSequence line) {
            told.add("warn " + line.toString().replace(temp + "/", ""));
        }

        @Override
        public void error(CharSequence line) {
            told.add("error " + line.toString().replace(temp + "/", ""));
        }
    }
}
