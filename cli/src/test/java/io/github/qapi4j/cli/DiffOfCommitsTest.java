package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code qapi diff} of revisions: ranges, ancestry, commits that cannot be read. */
class DiffOfCommitsTest {

    @TempDir
    Path repository;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void commits() throws Exception {
        git("init", "-q", "-b", "main");
        commit("{ 'command': 'a' }\n", "first");
        git("branch", "stable");
        commit("{ 'command': 'a' }\n{ 'command': 'b' }\n", "second");
        commit("{ 'command': 'b' }\n", "third");
    }

    @Test
    void aRangeGivesOneReportPerCommit() {
        assertThat(diff("--range", "stable..main", "sub/schema.json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(text(out).lines().filter(line -> line.startsWith("qapi diff: ")))
                .hasSize(2)
                .allMatch(line -> line.matches(
                        "qapi diff: git:[0-9a-f]{40}:sub/schema.json -> git:[0-9a-f]{40}:sub/schema.json"));
        assertThat(text(out)).contains("b: command added", "a: command removed");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aCommitThatCannotBeReadIsToldAndTheOthersAreReported() throws Exception {
        commit("{ 'command': 'b' \n", "broken");
        commit("{ 'command': 'b' }\n{ 'command': 'c' }\n", "mended");
        commit("{ 'command': 'c' }\n", "last");

        assertThat(diff("--expect", "no-wire-change", "--range", "stable..main", "sub/schema.json"))
                .isEqualTo(ExitCode.INPUT);
        assertThat(text(out).lines().filter(line -> line.startsWith("qapi diff: ")))
                .hasSize(3);
        assertThat(text(out)).contains("b: command removed");
        assertThat(text(err)).contains("sub/schema.json has errors");
    }

    @Test
    void anEmptyRangeHasNothingToReport() {
        assertThat(diff("--range", "main..main", "sub/schema.json")).isEqualTo(ExitCode.OK);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void jsonOfARangeIsAListHoweverManyCommitsItHas() {
        diff("--format", "json", "--range", "main~1..main", "sub/schema.json");
        assertThat(text(out)).startsWith("[").contains("\"findings\"").endsWith("]\n");
        out.reset();
        diff("--format", "json", "--range", "main..main", "sub/schema.json");
        assertThat(text(out).strip()).matches("\\[\\s*]");
    }

    @Test
    void aRootCommitHasNoParent() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        commit("{ 'command': 'z' }\n", "root");

        assertThat(diff("--range", "main..other", "sub/schema.json")).isEqualTo(ExitCode.INPUT);
        assertThat(text(err)).contains("has no parent to compare it with");
    }

    @Test
    void aBaselineThatIsNoAncestorIsToldOf() throws Exception {
        git("checkout", "-q", "stable");
        commit("{ 'command': 'a' }\n{ 'command': 'backport' }\n", "backport");
        git("checkout", "-q", "main");

        assertThat(diff("git:stable:sub/schema.json", "git:main:sub/schema.json"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(text(out)).contains("backport: command removed");
        assertThat(text(err)).contains("git:stable:sub/schema.json is no ancestor of git:main:sub/schema.json");
        out.reset();
        err.reset();
        diff("git:merge-base(stable):sub/schema.json", "git:main:sub/schema.json");
        assertThat(text(out)).doesNotContain("backport").contains("baseline is commit ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aWorkingTreeIsComparedWithItsMergeBase() throws Exception {
        Files.writeString(repository.resolve("sub/schema.json"), "{ 'command': 'b' }\n{ 'command': 'd' }\n");

        assertThat(diff("git:merge-base(HEAD):sub/schema.json", "sub/schema.json"))
                .isEqualTo(ExitCode.OK);
        assertThat(text(out)).contains("d: command added");
    }

    private int diff(String... words) {
        DiffCommand command = new DiffCommand(repository);
        Console console = new Console(stream(out), stream(err), false);
        return command.run(Arguments.parse(command.usage(), List.of(words)), console);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void commit(String schema, String message) throws Exception {
        Path file = repository.resolve("sub/schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema);
        git("add", ".");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
