package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds of qapi-language §6.2. */
class LineChecksTest {

    private static final String LONG = "x".repeat(69);

    @Test
    void takesSeventyCharactersAndNoMore() {
        assertThat(found("x".repeat(68))).isEmpty();
        assertThat(found(LONG)).containsExactly("Q-DOC-018@1:1");
        assertThat(found("\ud83d\ude00".repeat(68))).isEmpty();
        assertThat(found("\ud83d\ude00".repeat(69))).containsExactly("Q-DOC-018@1:1");
    }

    @Test
    void takesOneLongAddress() {
        assertThat(found("  http://" + LONG, "https://" + LONG, "ftp://" + LONG))
                .isEmpty();
        assertThat(found("see http://" + LONG)).containsExactly("Q-DOC-018@1:1");
        assertThat(found("http://" + LONG + " there")).containsExactly("Q-DOC-018@1:1");
        assertThat(found("gopher://" + LONG)).containsExactly("Q-DOC-018@1:1");
    }

    /** The column counts from a '#' in the first one; 0 if nothing is to be found. */
    @ParameterizedTest
    @CsvSource({
        "a. B, 5",
        "a! Z, 5",
        "a? 0, 5",
        "a. 9, 5",
        "a. (b), 5",
        "a.  B, 0",
        "a. b, 0",
        "a. -, 0",
        "a. [, 0",
        "a. @b, 0",
        "a. /, 0",
        "a. :, 0",
        "'a. ', 0",
        "a., 0",
        "a; B, 0",
        "e.g. B, 0",
        "an e.g. B. C, 13",
        "the.g. B, 9",
        "_e.g. B, 8",
        "(e.g. B, 0",
        "i.e. B, 7",
        "1. Foo, 0",
        "9. Foo, 0",
        "'  0. Foo', 0",
        "10. Foo, 6",
        "a1. Foo, 6",
        "/. Foo, 5",
        ":. Foo, 5",
        "1. Foo. Bar, 10",
        "1. B. C, 8",
        "1. foo. Bar, 10"
    })
    void wantsTwoSpacesBetweenSentences(String text, int column) {
        assertThat(found(text)).isEqualTo(column == 0 ? List.of() : List.of("Q-DOC-019@1:" + column));
    }

    @Test
    void leavesLiteralBlocksAlone() {
        assertThat(found("::", "", "  " + LONG, "    a. B", "  a. B", "", "  a. B"))
                .isEmpty();
        assertThat(found("  ::", " " + LONG, "a. B")).containsExactly("Q-DOC-019@3:5");
        assertThat(found(".. qmp-example::", "", "   a. B")).isEmpty();
        assertThat(found("..   qmp-example  ::", "", "   a. B")).isEmpty();
        assertThat(found("::", "   a. B", "  a. B")).containsExactly("Q-DOC-019@3:7");
    }

    @Test
    void staysLiteralWhileNothingIsIndented() {
        assertThat(found("::", "a. B", "a. B", "  a. B", "  a. B")).isEmpty();
        assertThat(found("::", "a. B", "  a. B", "a. B")).containsExactly("Q-DOC-019@4:5");
    }

    @Test
    void takesNoOtherLineForTheStartOfALiteralBlock() {
        for (String line : List.of(
                "Listing::",
                "a ::",
                ".. note::",
                " .. qmp-example::",
                "..qmp-example::",
                ".. qmp-example",
                ".. qmp-example:: x")) {
            assertThat(found(line, "", "   a. B")).as(line).containsExactly("Q-DOC-019@3:8");
        }
    }

    @Test
    void opensALiteralBlockWhereAnotherEnds() {
        assertThat(found("::", "  a. B", "::", "  a. B", "a. B")).containsExactly("Q-DOC-019@5:5");
    }

    @Test
    void saysNothingOfMalformedLines() {
        assertThat(LineChecks.of(List.of(new Line("a. B", new Position("m.json", 1, 1), true))))
                .isEmpty();
    }

    private static List<String> found(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, new Position("m.json", lines.size() + 1, 1), false));
        }
        return LineChecks.of(lines).stream()
                .map(finding -> finding.code() + "@" + finding.position().line() + ":"
                        + finding.position().column())
                .toList();
    }
}
