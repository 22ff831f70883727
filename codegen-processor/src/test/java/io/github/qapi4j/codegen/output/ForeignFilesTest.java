package io.github.qapi4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not generated is not overwritten: the whole generation is refused before it touches anything. */
class ForeignFilesTest {

    private static final GeneratedFile A = new GeneratedFile("p/A.java", "class A {}\n");
    private static final GeneratedFile B = new GeneratedFile("p/B.java", "class B {}\n");
    private static final String HELP = "generate into another directory or package, or give the type another name with"
            + " the option names; if the file was generated once and its manifest is lost, delete it";

    @TempDir
    Path out;

    private OutputDirectory output;

    @BeforeEach
    void packageDirectory() throws Exception {
        Files.createDirectories(out.resolve("p"));
        output = new OutputDirectory(out, new Owner(Owner.Kind.EXECUTION, "mine"));
    }

    @Test
    void aFileThatWasThereIsAnErrorAndNothingIsTouched() throws Exception {
        Path foreign = Files.writeString(out.resolve("p/B.java"), "class B { int precious; }\n");

        ForeignFileException refused = refused(A, B);

        assertThat(refused.diagnostic()).satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("G-OUTPUT-001");
            assertThat(diagnostic.isError()).isTrue();
            assertThat(diagnostic.place()).hasToString(foreign.toString());
            assertThat(diagnostic.message()).isEqualTo("'B.java' was not generated here, so it is not overwritten");
            assertThat(diagnostic.help()).contains(HELP);
            assertThat(diagnostic.notes()).isEmpty();
        });
        assertThat(foreign).hasContent("class B { int precious; }");
        assertThat(out.resolve("p/A.java")).doesNotExist();
        assertThat(out.resolve(".qapi4j-execution-mine.manifest")).doesNotExist();
    }

    @Test
    void itIsRefusedAgainAndNeverBecomesOurs() throws Exception {
        write(A);
        Path foreign = Files.writeString(out.resolve("p/B.java"), "class B { int precious; }\n");

        refused(B);
        refused(B);
        assertThat(out.resolve("p/A.java")).exists();

        write();
        assertThat(foreign).hasContent("class B { int precious; }");
        assertThat(out.resolve("p/A.java")).doesNotExist();
    }

    @Test
    void severalAreOneErrorThatShowsTheFirstOfThem() throws Exception {
        GeneratedFile[] files = IntStream.range(10, 30)
                .mapToObj(i -> new GeneratedFile("p/F" + i + ".java", "class F {}\n"))
                .toArray(GeneratedFile[]::new);
        for (GeneratedFile file : files) {
            Files.writeString(out.resolve(file.path()), "mine");
        }

        ForeignFileException refused = refused(files);

        assertThat(refused)
                .hasMessage("'F10.java' was not generated here, so it is not overwritten, nor are 19 more files");
        assertThat(refused.diagnostic().notes())
                .hasSize(10)
                .extracting(Note::message)
                .containsOnly("this one, too");
        assertThat(refused.diagnostic().notes().get(0).position())
                .hasToString(out.resolve("p/F11.java").toString());
        assertThat(refused(files[3], files[5])).hasMessageEndingWith(", nor is 1 more file");
    }

    @Test
    void whatIsTheSameAlreadyIsAdopted() throws Exception {
        Files.writeString(out.resolve(A.path()), A.content());

        assertThat(write(A).changed()).isEmpty();

        assertThat(write().deleted()).containsExactly(out.resolve(A.path()));
    }

    /** Else the last one to run would win, and the other would take what lies there for its own. */
    @Test
    void whatAnotherOwnerGeneratedIsNotReplaced() throws Exception {
        other().write(List.of(A), inputs(), List.of());
        write(B);

        assertThat(refused(new GeneratedFile(A.path(), "class A2 {}\n"), B).diagnostic())
                .isEqualTo(Diagnostic.error(
                                "G-OUTPUT-002",
                                Position.ofFile(out.resolve(A.path()).toString()),
                                "'A.java' is also generated for execution 'other', and not the same")
                        .withHelp("give one of them another package or directory, or generate both from one schema"
                                + " that includes the other; if that was once and is no longer, delete the file"));
        assertThat(out.resolve(A.path())).hasContent("class A {}");
    }

    @Test
    void whatTwoOwnersGeneratedLikewiseMayChange() throws Exception {
        other().write(List.of(A), inputs(), List.of());
        write(A, B);

        write(new GeneratedFile(A.path(), "class A2 {}\n"), new GeneratedFile(B.path(), "class B2 {}\n"));

        assertThat(out.resolve(A.path())).hasContent("class A2 {}");
        assertThat(out.resolve(B.path())).hasContent("class B2 {}");
    }

    @Test
    void directoriesAndLinksAreInTheWayAsWell() throws Exception {
        Files.createDirectories(out.resolve(A.path()));
        Path elsewhere = out.resolve("elsewhere");
        Files.createSymbolicLink(out.resolve(B.path()), elsewhere);

        assertThat(refused(A, B).diagnostic().notes()).hasSize(1);
        assertThat(elsewhere).doesNotExist();
    }

    private OutputDirectory other() {
        return new OutputDirectory(out, new Owner(Owner.Kind.EXECUTION, "other"));
    }

    private ForeignFileException refused(GeneratedFile... files) {
        return catchThrowableOfType(ForeignFileException.class, () -> write(files));
    }

    private Written write(GeneratedFile... files) throws Exception {
        return output.write(Arrays.asList(files), inputs(), List.of());
    }

    private GenerationInputs inputs() {
        return new GenerationInputs("1", "all", out, List.of());
    }
}
