package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.schema.source.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goals say of their configuration and surroundings, to the letter. */
class GoalProblemsTest {

    private static final SchemaRoot A = SchemaRoot.of(Path.of("qapi/a.json"));
    private static final SchemaRoot B = SchemaRoot.of(Path.of("qapi/b/a.json"));

    @Test
    void aDependencyThatTheProjectLacks() {
        assertThat(text(GoalProblems.noDependency(reference())))
                .isEqualTo("parameter schemas: G-GOAL-002: 'org.acme:pumps!/pump.json': the project has no resolved"
                        + " dependency org.acme:pumps (declare it in the <dependencies> of this very module)");
        assertThat(text(GoalProblems.unresolvedDependency(reference(), new IOException("no network"))))
                .isEqualTo("parameter schemas: G-GOAL-002: 'org.acme:pumps!/pump.json': no network");
    }

    @Test
    void aSchemaThatTheDependencyLacks() {
        assertThat(text(GoalProblems.notInDependency(reference(), "pumps.jar")))
                .isEqualTo("parameter schemas: G-GOAL-003: 'org.acme:pumps!/pump.json': pumps.jar holds no pump.json");
    }

    @Test
    void schemasThatDoNotGoTogether() {
        assertThat(text(GoalProblems.disagreeing(A, B, "org/acme/Pump.java")))
                .isEqualTo("parameter schemas: G-GOAL-004: both qapi/a.json and qapi/b/a.json generate"
                        + " org/acme/Pump.java, and not the same (give each schema an <execution> with a <packageName>"
                        + " of its own, or include one in the other)");
        assertThat(text(GoalProblems.sameName(A, B)))
                .isEqualTo("parameter schemas: G-GOAL-005: the files for qapi/a.json and qapi/b/a.json would have the"
                        + " same name (give each an <execution> with an <introspectionDirectory> of its own)");
    }

    @Test
    void nothingToCompareWith() {
        assertThat(text(GoalProblems.noBaseline(new BaselineMissing("there is no v1"))))
                .isEqualTo("parameter baseline: G-GOAL-006: nothing to compare with: there is no v1"
                        + " (set failOnMissingBaseline to false if that is as it should be)");
    }

    @Test
    void whatTheSystemRefuses() {
        assertThat(List.of(
                        text(GoalProblems.inputOutput(new NoSuchFileException("out/a"))),
                        text(GoalProblems.inputOutput(new AccessDeniedException("out/a"))),
                        text(GoalProblems.inputOutput(new FileAlreadyExistsException("out"))),
                        text(GoalProblems.inputOutput(new FileSystemException("out/a", null, "Not a directory"))),
                        text(GoalProblems.inputOutput(new FileSystemException("out/a"))),
                        text(GoalProblems.inputOutput(new IOException("No space left on device")))))
                .containsExactly(
                        "out/a: G-GOAL-007: no such file or directory",
                        "out/a: G-GOAL-007: permission denied",
                        "out: G-GOAL-007: is a file, and not the directory that is needed there",
                        "out/a: G-GOAL-007: Not a directory",
                        "out/a: G-GOAL-007: java.nio.file.FileSystemException: out/a",
                        "input or output: G-GOAL-007: java.io.IOException: No space left on device");
    }

    @Test
    void aBaselineThatIsNone() throws PlexusConfigurationException {
        PlexusConfiguration two = new DefaultPlexusConfiguration("baseline");
        two.addChild("file", "a.json");
        two.addChild("file", "b.json");
        PlexusConfiguration other = new DefaultPlexusConfiguration("baseline").addChild("svn", "1");
        PlexusConfiguration noRef = new DefaultPlexusConfiguration("baseline").addChild("git", "");
        PlexusConfiguration empty = new DefaultPlexusConfiguration("history").addChild("file", " ");

        assertThat(List.of(
                        refused(() -> BaselineSetting.one("baseline", two)),
                        refused(() -> BaselineSetting.one("baseline", other)),
                        refused(() -> BaselineSetting.one("baseline", noRef)),
                        refused(() -> BaselineSetting.all("history", empty))))
                .containsExactly(
                        "parameter baseline: G-GOAL-001: it takes one of <git>, <file>, <artifact>, <latestRelease>, not 2",
                        "parameter baseline: G-GOAL-001: it takes one of <git>, <file>, <artifact>, <latestRelease>, not <svn>",
                        "parameter baseline: G-GOAL-001: <git> lacks ref, the revision to compare with",
                        "parameter history: G-GOAL-001: <file> is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WIRE,x | -    | -    | -       | layers: G-GOAL-001: 'x' is none of WIRE, INTROSPECTION, DOC, SOURCE
            WIRE   | some | -    | -       | docs: G-GOAL-001: 'some' is none of NONE, DEFAULTS, ALL
            WIRE   | -    | BAD  | -       | failOn: G-GOAL-001: 'BAD' is none of BREAKING, DANGEROUS, NOTICE, COMPATIBLE, never
            WIRE   | -    | -    | nothing | expect: G-GOAL-001: 'nothing' is not no-wire-change
            """)
    void aPolicyThatIsNone(String layers, String docs, String failOn, String expect, String text) {
        assertThat(refused(() -> policy().with(List.of(layers.split(",", -1)), docs, failOn, expect, false)))
                .isEqualTo("parameter " + text);
    }

    @Test
    void aPolicyFileThatThereIsNot() {
        assertThat(refused(() -> policy().read(new File("none.yaml"), List.of())))
                .isEqualTo("parameter config: G-GOAL-001: there is no file none.yaml");
    }

    @Test
    void aFormatThatIsNone() {
        assertThat(refused(() -> ReportFiles.check(List.of("text", "pdf"))))
                .isEqualTo("parameter formats: G-GOAL-001: 'pdf' is none of github, gitlab, html, json, junit,"
                        + " markdown, sarif, text");
    }

    private static DiffPolicy policy() {
        return new DiffPolicy(SchemaDiff.create().rules());
    }

    private static SchemaReference reference() {
        return SchemaReference.parse("org.acme:pumps!/pump.json").orElseThrow();
    }

    private static String refused(ThrowingCallable call) {
        return text(
                catchThrowableOfType(WrongConfiguration.class, call).problems().get(0));
    }

    private static String text(Diagnostic problem) {
        return problem.place() + ": " + problem.code() + ": " + problem.message()
                + problem.help().map(help -> " (" + help + ")").orElse("");
    }
}
