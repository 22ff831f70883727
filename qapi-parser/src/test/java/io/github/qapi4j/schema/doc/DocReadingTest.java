package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.CommentBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocReadingTest {

    @Test
    void reportsNothingThatBelongsToTheCloseOfAnUnclosedComment() {
        CommentBlock whole = DocFixture.block("##\n# @Pump:\n#\n# @rate:\n#\n# Since:\n##");
        CommentBlock cut = new CommentBlock(whole.position(), whole.lines(), whole.end(), false);
        for (Dialect dialect : List.of(Dialect.V10_0, Dialect.V10_2)) {
            assertThat(read(cut, dialect).all()).isEmpty();
        }
        assertThat(read(cut, Dialect.V7_2).all()).hasSize(1);
    }

    @Test
    void reportsAMissingCommentOnlyWhereOneIsRequired() {
        Diagnostics diagnostics = new Diagnostics(Dialect.LENIENT, 10);
        DefinitionContext pump = new DefinitionContext(DocFixture.FILE, "struct", "Pump");
        Position position = new Position(DocFixture.FILE, 2, 1);
        DocChecks.check(Optional.empty(), pump, position, false, false, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        DocChecks.check(Optional.empty(), pump, position, false, true, diagnostics);
        assertThat(diagnostics.all()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("Q-DOC-033");
            assertThat(d.position()).isEqualTo(Position.ofLine(DocFixture.FILE, 2));
            assertThat(d.context()).contains(pump);
            assertThat(d.isError()).isTrue();
        });
    }

    @Test
    void refusesCommentsOfOtherReaders() {
        Comment other = new Comment() {
            @Override
            public Position position() {
                return Position.ofLine(DocFixture.FILE, 1);
            }

            @Override
            public boolean freeForm() {
                return false;
            }

            @Override
            public boolean broken() {
                return false;
            }

            @Override
            public String symbol() {
                return "";
            }
        };
        DocAttachment attachment = new DocAttachment(new Diagnostics(Dialect.LENIENT, 10));
        DocSubject subject = DocFixture.subject("struct Pump", 2);
        assertThatThrownBy(() -> attachment.attach(other, subject)).isInstanceOf(IllegalArgumentException.class);
    }

    /** With anything quadratic in it this takes minutes. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void readsHugeComments(Dialect dialect) {
        for (String line : List.of(
                "# text",
                "# text\n#",
                "# @rate: text\n#\n# text\n#",
                "#",
                "# @rate: text",
                "# Features:",
                "# Since: 1",
                "#     indented",
                "# ::",
                "# Note:",
                "# = Heading")) {
            DocFixture run = new DocFixture(dialect);
            run.run("##\n# @Pump:\n#\n# @rate: x\n" + (line + "\n").repeat(10_000) + "##", "struct Pump rate");
            assertThat(run.documentation().symbol()).isEqualTo("Pump");
        }
        for (String text :
                List.of("a", " ", ".", "e.g. ", "e.g. A", ". ", "@", ":", "=", "(", "(default ", ". (", "if ")) {
            DocFixture run = new DocFixture(dialect);
            String repeated = text.repeat(100_000 / text.length());
            run.run("##\n# @Pump:\n#\n# @rate: x\n#     " + repeated + "\n##", "struct Pump rate");
            assertThat(DocumentedDefault.of(repeated)).isNotNull();
            assertThat(Since.of(repeated)).isEmpty();
            assertThat(run.documentation().symbol()).isEqualTo("Pump");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Dialect.class,
            names = {"V10_0", "LENIENT"})
    void readsAllCommentsOfRealSchemas(Dialect dialect) throws IOException {
        String root = System.getenv("QAPI_SCHEMAS");
        assumeThat(root).as("QAPI_SCHEMAS names no real schemas").isNotNull();
        int definitions = 0;
        for (CommentBlock block : blocks(Path.of(root))) {
            Diagnostics diagnostics = new Diagnostics(dialect, 1000);
            Comment comment = new DocCommentReader().read(block, diagnostics);
            definitions += comment.freeForm() ? 0 : 1;
            assertThat(diagnostics.hasErrors())
                    .as(() -> diagnostics.all().toString())
                    .isFalse();
        }
        assertThat(definitions).isGreaterThan(1000);
    }

    private static List<CommentBlock> blocks(Path root) throws IOException {
        List<CommentBlock> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                int open = -1;
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).equals("##")) {
                        if (open >= 0) {
                            blocks.add(DocFixture.block(String.join("\n", lines.subList(open, i + 1))));
                        }
                        open = open < 0 ? i : -1;
                    }
                }
            }
        }
        return blocks;
    }

    private static Diagnostics read(CommentBlock block, Dialect dialect) {
        Diagnostics diagnostics = new Diagnostics(dialect, 10);
        new DocCommentReader().read(block, diagnostics);
        return diagnostics;
    }
}
