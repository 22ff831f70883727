package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.doc.Documentation.Described;
import io.github.qapi4j.schema.doc.Documentation.Part;
import io.github.qapi4j.schema.doc.Documentation.Tagged;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder holds a comment, the definition behind it, and what each dialect makes of them. */
class DocGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/doc/comments");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String comment = Files.readString(folder.resolve("comment.txt"));
        String definition = Files.readString(folder.resolve("definition.txt")).strip();
        StringBuilder actual = new StringBuilder();
        for (Dialect dialect : Dialect.values()) {
            actual.append("== ").append(dialect.id()).append('\n');
            dump(new DocFixture(dialect).run(comment, definition), definition.isEmpty(), actual);
        }
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(expected));
    }

    private static void dump(DocFixture run, boolean freeForm, StringBuilder out) {
        List<String> reports = run.reports();
        for (int i = 0; i < reports.size(); i++) {
            Diagnostic diagnostic = run.diagnostics().get(i);
            out.append(reports.get(i)).append(' ').append(diagnostic.message()).append('\n');
            for (Note note : diagnostic.notes()) {
                out.append("  ")
                        .append(note.position())
                        .append(' ')
                        .append(note.message())
                        .append('\n');
            }
        }
        if (!freeForm) {
            run.documentation().parts().forEach(part -> dump(part, out));
        }
    }

    private static void dump(Part part, StringBuilder out) {
        String title = "text";
        if (part instanceof Described described) {
            title = (described.feature() ? "feature " : "member ") + described.name();
        } else if (part instanceof Tagged tagged) {
            title = tagged.tag() + ":";
        }
        out.append(part.position().line()).append(' ').append(title).append('\n');
        part.text()
                .lines()
                .forEach(line -> out.append(("    |" + line).stripTrailing()).append('\n'));
    }
}
