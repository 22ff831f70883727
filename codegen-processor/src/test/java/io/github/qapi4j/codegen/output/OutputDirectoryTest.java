package io.github.qapi4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.schema.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final GeneratedFile A = new GeneratedFile("org/acme/A.java", "class A {}\n");
    private static final GeneratedFile B = new GeneratedFile("org/acme/b/B.java", "class B {}\n");

    @TempDir
    Path temp;

    private Path out;
    private Path root;
    private Path included;
    private OutputDirectory output;

    @BeforeEach
    void schemas() throws Exception {
        out = temp.resolve("out");
        root = Files.writeString(Files.createDirectories(temp.resolve("qapi")).resolve("root.json"), "root");
        included = Files.writeString(temp.resolve("shared.json"), "shared");
        output = new OutputDirectory(out, execution("default"));
    }

    @Test
    void writesWhatIsNewAndCreatesTheDirectory() throws Exception {
        Written written = write(A, B);

        assertThat(written.changed()).containsExactly(out.resolve(A.path()), out.resolve(B.path()));
        assertThat(written.deleted()).isEmpty();
        assertThat(out.resolve(A.path())).hasContent("class A {}\n");
    }

    @Test
    void leavesAloneWhatIsRight() throws Exception {
        write(A, B);
        Files.setLastModifiedTime(out.resolve(A.path()), LONG_AGO);
        GeneratedFile changedB = new GeneratedFile(B.path(), "class C {}\n");

        Written written = write(A, changedB);

        assertThat(written.changed()).containsExactly(out.resolve(B.path()));
        assertThat(written.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(out.resolve(A.path()))).isEqualTo(LONG_AGO);
        assertThat(out.resolve(B.path())).hasContent("class C {}\n");
    }

    @Test
    void deletesWhatItGeneratedBeforeAndNothingElse() throws Exception {
        write(A, B);
        Path foreign = Files.writeString(out.resolve("org/acme/Foreign.java"), "class Foreign {}");

        Written written = write();

        assertThat(written.deleted()).containsExactly(out.resolve(A.path()), out.resolve(B.path()));
        assertThat(files(out)).containsExactly(".qapi4j-execution-default.manifest", "org/acme/Foreign.java");
        assertThat(foreign).hasContent("class Foreign {}");
        assertThat(out.resolve("org/acme/b")).doesNotExist();
    }

    @Test
    void leavesAloneWhatAnotherOwnerGenerated() throws Exception {
        write(A);
        OutputDirectory other = new OutputDirectory(out, execution("other"));
        other.write(List.of(A, B), inputs("all"), read());

        write();
        assertThat(out.resolve(A.path())).exists();

        other.write(List.of(), inputs("all"), read());
        assertThat(files(out))
                .containsExactly(".qapi4j-execution-default.manifest", ".qapi4j-execution-other.manifest");
    }

    @Test
    void deletesWhatAnOwnerGeneratedWhoIsGone() throws Exception {
        write(A, B);
        OutputDirectory renamed =
                new OutputDirectory(out, execution("renamed"), Set.of(execution("renamed"), execution("other")));
        assertThat(renamed.isUpToDate(inputs("all"))).isFalse();

        Written written = renamed.write(List.of(A), inputs("all"), read());

        assertThat(written.deleted()).containsExactly(out.resolve(B.path()));
        assertThat(files(out)).containsExactly(".qapi4j-execution-renamed.manifest", A.path());
        assertThat(renamed.isUpToDate(inputs("all"))).isTrue();
    }

    @Test
    void leavesAloneWhatAnOwnerGeneratedWhoIsStillThere() throws Exception {
        write(A, B);

        new OutputDirectory(out, execution("other"), Set.of(execution("other"), execution("default")))
                .write(List.of(), inputs("all"), read());

        assertThat(files(out))
                .containsExactly(
                        ".qapi4j-execution-default.manifest", ".qapi4j-execution-other.manifest", A.path(), B.path());
    }

    /** A build knows its own executions, and nothing of who else there is. */
    @Test
    void leavesAloneWhatOwnersOfAnotherKindGenerated() throws Exception {
        new OutputDirectory(out, new Owner(Owner.Kind.PACKAGE, "org.acme")).write(List.of(A), inputs("all"), read());
        OutputDirectory only = new OutputDirectory(out, execution("only"), Set.of(execution("only")));

        only.write(List.of(B), inputs("all"), read());
        only.write(List.of(), inputs("all"), read());

        assertThat(files(out))
                .containsExactly(".qapi4j-execution-only.manifest", ".qapi4j-package-org.acme.manifest", A.path());
    }

    @Test
    void generatesAgainAfterItsInputsAreForgotten() throws Exception {
        output.forgetInputs();
        assertThat(out).doesNotExist();
        write(A);
        assertThat(output.isUpToDate(inputs("all"))).isTrue();

        output.forgetInputs();

        assertThat(output.isUpToDate(inputs("all"))).isFalse();
        assertThat(write().deleted()).containsExactly(out.resolve(A.path()));
    }

    @Test
    void deletesNothingOutsideWhateverTheManifestSays() throws Exception {
        Path outside = Files.writeString(temp.resolve("Outside.java"), "class Outside {}");
        Files.createDirectories(out);
        Files.writeString(out.resolve(".qapi4j-execution-default.manifest"), "digest 0\nfile ../Outside.java\n");

        Written written = write(A);

        assertThat(written.deleted()).isEmpty();
        assertThat(outside).exists();
    }

    @Test
    void isUpToDateOnlyAfterTheSameInputs() throws Exception {
        assertThat(output.isUpToDate(inputs("all"))).isFalse();
        write(A);
        assertThat(output.isUpToDate(inputs("all"))).isTrue();
        assertThat(output.isUpToDate(inputs("none"))).isFalse();
        assertThat(output.isUpToDate(new GenerationInputs("2", "all", temp, List.of(root))))
                .isFalse();
        assertThat(output.isUpToDate(new GenerationInputs("1", "all", temp, List.of(root, included))))
                .isFalse();
        assertThat(new OutputDirectory(out, execution("other")).isUpToDate(inputs("all")))
                .isFalse();
    }

    @Test
    void isNotUpToDateAfterAnIncludedFileChangedOrWent() throws Exception {
        write(A);
        Files.writeString(included, "Shared");
        assertThat(output.isUpToDate(inputs("all"))).isFalse();
        Files.delete(included);
        assertThat(output.isUpToDate(inputs("all"))).isFalse();
        Files.writeString(included, "shared");
        assertThat(output.isUpToDate(inputs("all"))).isTrue();
    }

    @Test
    void isNotUpToDateWhenAGeneratedFileIsGone() throws Exception {
        write(A);
        Files.delete(out.resolve(A.path()));

        assertThat(output.isUpToDate(inputs("all"))).isFalse();
    }

    @Test
    void theSameInputsElsewhereGiveTheSameDirectory() throws Exception {
        write(A, B);
        Path elsewhere = temp.resolve("elsewhere/deep/down");
        Files.createDirectories(elsewhere.resolve("qapi"));
        Path movedRoot = Files.copy(root, elsewhere.resolve("qapi/root.json"));
        Path movedIncluded = Files.copy(included, elsewhere.resolve("shared.json"));
        Path movedOut = temp.resolve("second");

        new OutputDirectory(movedOut, execution("default"))
                .write(
                        List.of(A, B),
                        new GenerationInputs("1", "all", elsewhere, List.of(movedRoot)),
                        List.of(source(movedRoot), source(movedIncluded)));

        assertThat(files(movedOut)).isEqualTo(files(out));
        assertThat(movedOut.resolve(".qapi4j-execution-default.manifest"))
                .hasSameBinaryContentAs(out.resolve(".qapi4j-execution-default.manifest"));
    }

    private static Owner execution(String id) {
        return new Owner(Owner.Kind.EXECUTION, id);
    }

    private Written write(GeneratedFile... files) throws Exception {
        return output.write(List.of(files), inputs("all"), read());
    }

    private GenerationInputs inputs(String options) {
        return new GenerationInputs("1", options, temp, List.of(root));
    }

    private List<SourceFile> read() throws Exception {
        return List.of(source(root), source(included));
    }

    private static SourceFile source(Path path) throws Exception {
        byte[] content = Files.readAllBytes(path);
        return new SourceFile(
                path.toString(), path.toString(), List.of(), content, new String(content, StandardCharsets.UTF_8));
    }

    private static List<String> files(Path directory) throws Exception {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(directory)) {
            all.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
