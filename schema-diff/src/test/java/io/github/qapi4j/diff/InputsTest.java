package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.diff.input.CommitRange;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputException;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of inputs: files, replies, jars, git revisions. */
class InputsTest {

    @TempDir
    Path directory;

    @Test
    void aSchemaFileWithItsIncludes() throws Exception {
        write("main.json", "{ 'include': 'parts/part.json' }\n");
        write("parts/part.json", "{ 'command': 'c' }\n");

        Input input = read("main.json");

        assertThat(commands(input)).containsExactly("c");
        assertThat(input.files()).containsOnlyKeys("main.json", "parts/part.json");
    }

    @Test
    void oneBuildOfASchema() throws Exception {
        write("main.json", "{ 'command': 'c', 'if': 'ONE' }\n{ 'command': 'd', 'if': 'TWO' }\n");

        assertThat(commands(new InputReader(directory, DefinedSymbols.parse("TWO")).read("main.json")))
                .containsExactly("d");
    }

    @Test
    void aReplyBareOrInItsEnvelope() throws Exception {
        String reply = "[{\"name\":\"c\",\"meta-type\":\"command\",\"arg-type\":\"0\",\"ret-type\":\"0\"},"
                + "{\"name\":\"0\",\"meta-type\":\"object\",\"members\":[]}]";
        write("bare.json", reply);
        write("envelope.json", "{ \"return\": " + reply + ", \"id\": 1 }");

        assertThat(commands(read("bare.json"))).containsExactly("c");
        assertThat(commands(read("envelope.json"))).containsExactly("c");
        assertThat(read("bare.json").kind()).isEqualTo("introspection reply");
    }

    @Test
    void aReplyThatDoesNotAddUp() throws IOException {
        write("broken.json", "[{\"name\":\"c\",\"meta-type\":\"command\",\"arg-type\":\"7\",\"ret-type\":\"7\"}]");
        write("text.json", "{ \"return\": ");

        assertThatThrownBy(() -> read("broken.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no entry is named '7'");
        assertThatThrownBy(() -> read("text.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is not JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"name\":\"c\",\"name\":\"d\"}] | Duplicate field 'name'",
                "[{\"name\":\"0\",\"meta-type\":\"object\",\"members\":[]},{\"name\":\"0\",\"meta-type\":\"object\",\"members\":[]}]"
                        + " | two entries are named '0'",
                "[{\"name\":\"0\",\"meta-type\":\"enum\"}] | entry '0' has no list of values",
                "[{\"name\":\"0\",\"meta-type\":\"enum\",\"values\":[1,null]}] | among its values that is no name",
                "[{\"name\":\"0\",\"meta-type\":\"object\",\"members\":[],\"features\":\"x\"}] | no list of features",
                "[{\"name\":\"0\",\"meta-type\":\"thing\"}] | unknown meta-type 'thing'",
                "[{\"name\":\"t\",\"meta-type\":\"builtin\",\"json-type\":\"date\"}] | unknown json-type 'date'",
                "[{\"name\":\"x\"}] | entry 'x' has no meta-type",
                "{\"error\":{\"class\":\"CommandNotFound\"}} | is not a list of introspection entries"
            })
    void aReplyIsRefusedWithItsFault(String reply, String fault) throws IOException {
        write("broken.json", reply);

        assertThatThrownBy(() -> read("broken.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(fault)
                .hasMessageContaining("broken.json");
    }

    @Test
    void aSchemaInAJar() throws Exception {
        try (OutputStream out = Files.newOutputStream(directory.resolve("some.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : Map.of(
                            "a/qapi-schema.json", "{ 'include': 'b.json' }\n",
                            "a/b.json", "{ 'command': 'c' }\n")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(commands(read("some.jar"))).containsExactly("c");
        assertThat(commands(read("some.jar!/a/b.json"))).containsExactly("c");
        assertThatThrownBy(() -> read("none.jar")).hasMessage("cannot read none.jar: no such file");
        assertThatThrownBy(() -> read("some.jar!/none.json")).hasMessageContaining("no such file");
    }

    @Test
    void aFileAtAGitRevision() throws Exception {
        git("init", "-q", "-b", "main");
        write("sub/main.json", "{ 'include': 'part.json' }\n");
        write("sub/part.json", "{ 'command': 'first' }\n");
        commit();
        git("branch", "other");
        write("sub/part.json", "{ 'command': 'second' }\n");
        commit();

        assertThat(commands(read("git:HEAD~1:sub/main.json"))).containsExactly("first");
        assertThat(commands(read("git:HEAD:sub/main.json"))).containsExactly("second");
        assertThat(commands(read("git:merge-base(other):sub/main.json"))).containsExactly("first");
        assertThat(commands(new InputReader(directory.resolve("sub"), DefinedSymbols.ALL).read("git:HEAD:main.json")))
                .containsExactly("second");
        assertThat(new CommitRange(directory).pairs("HEAD~1..HEAD", "sub/main.json"))
                .hasSize(1);
        assertThatThrownBy(() -> read("git:nowhere:sub/main.json")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> read("git:HEAD:none.json")).hasMessageContaining("no such file");
        assertThatThrownBy(() -> read("git:--version:x")).hasMessageContaining("is not a revision");
    }

    @Test
    void errorsOfASchemaAreTold() throws IOException {
        write("main.json", "{ 'struct': 'A', 'data': { 'x': 'Nowhere' } }\n");

        assertThatThrownBy(() -> read("main.json"))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.reading()).isPresent());
        assertThatThrownBy(() -> read("none.json")).hasMessage("cannot read none.json: no such file");
    }

    private Input read(String name) throws InputException {
        return new InputReader(directory, DefinedSymbols.ALL).read(name);
    }

    private static List<String> commands(Input input) {
        return input.surface().operations().stream().map(o -> o.name()).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("add", ".");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
