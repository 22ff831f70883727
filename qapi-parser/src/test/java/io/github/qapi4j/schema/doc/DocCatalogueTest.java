package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.Dialect;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the catalogue that this package decides, in each dialect (qapi-language §7, §12). */
class DocCatalogueTest {

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("rows")
    void reportsWhatTheCatalogueSays(
            String source, String definition, String v7, String v10, String newest, String lenient) {
        assertReports(Dialect.V7_2, source, definition, v7);
        assertReports(Dialect.V10_0, source, definition, v10);
        assertReports(Dialect.V10_2, source, definition, newest);
        assertReports(Dialect.LENIENT, source, definition, lenient);
    }

    private static void assertReports(Dialect dialect, String source, String definition, String expected) {
        assertThat(String.join(
                        ", ",
                        new DocFixture(dialect)
                                .run(source.replace('|', '\n'), definition)
                                .reports()))
                .as(dialect.id())
                .isEqualTo(expected);
    }

    static Stream<Arguments> rows() {
        String pump = "struct Pump";
        String rated = "struct Pump rate";
        String spin = "command spin";
        return Stream.of(
                row("##|#text|##", "", "E 004@2:1"),
                row("##|# @Pump|##", pump, "E 005@2:1"),
                row("##|# @:|##", pump, "E 006@2:1"),
                row("##|# Hello|# @rate: turns|##", "", "E 007@3:1", "E 007@3:1", "E 007@3:1", "W 007@3:1"),
                row(
                        "##|# @Pump:|#|# Features:|# @f: x|#|# Features:|# @g: y|##",
                        "struct Pump !f !g",
                        "E 008@8:1",
                        "E 008@7:1",
                        "E 008@7:1",
                        "W 008@7:1"),
                row("##|# @Pump:|#|# Features:|#|# text|##", pump, "", "E 009@6:1", "E 009@6:1", "W 009@6:1"),
                row(
                        "##|# @Pump:|#|# Since: 1|#|# @rate: turns|##",
                        rated,
                        "E 010@6:1",
                        "E 010@6:1",
                        "E 010@6:1",
                        "W 010@6:1"),
                row("##|# @Pump:|# @: turns|##", pump, "E 011@3:1", "E 011@3", "E 011@3", "W 011@3"),
                row("##|# @Pump:|#|# @rate: x|# @rate: y|##", rated, "E 012@5:1", "E 012@5", "E 012@5", "W 012@5"),
                row("##|# @spin:|#|# Since: 1|#|# Since: 2|##", spin, "E 013@6:1", "E 013@6", "E 013@6", "W 013@6"),
                row("##|# @spin:|#|# TODO:|##", spin, "E 014@5:1", "E 014@4", "E 014@4", "W 014@4"),
                row("##|# @Pump:|#|# @rate:|##", rated, "E 014@5:1", "E 014@4", "E 014@4", "W 014@4"),
                row("##|# @spin:|#|# Note: slow|##", spin, "", "E 015@4:1", "E 015@4:1", "W 015@4:1"),
                row("##|# @spin:|#|# Example: slow|##", spin, "", "E 016@4:1", "E 016@4:1", "W 016@4:1"),
                row(
                        "##|# @Pump:|#|# @rate: x|#     y|#   z|##",
                        rated,
                        "E 017@5:1",
                        "E 017@6:1",
                        "E 017@6:1",
                        "W 017@6:1"),
                row(
                        "##|# word word word word word word word word word word word word word wordy|##",
                        "",
                        "",
                        "",
                        "E 018@2:1",
                        "W 018@2:1"),
                row("##|# It spins. Fast.|##", "", "", "", "E 019@2:12", "W 019@2:12"),
                row("##|# @Pump:|#|# = Pumps|##", pump, "E 020@4:1", "E 020@4:1", "", ""),
                row("##|# Hello|# = Pumps|##", "", "", "E 021@3:1", "", ""),
                row("##|# @Fan:|##", pump, "E 032@4 def"),
                row("##|# @Fan:|#|# @size: x|##", rated, "E 032@6 def"),
                row("##|# @SPUN:|#|# Returns: x|##", "event SPUN", "E 034@1", "E 034@4", "E 034@4", "W 034@4"),
                row("##|# @SPUN:|#|# Errors: x|##", "event SPUN", "", "E 035@4", "E 035@4", "W 035@4"),
                row("##|# @spin:|#|# Returns: x|##", spin, "", "E 036@4", "E 036@4", "W 036@4"),
                row("##|# @Pump:|##", rated, "", "E 037@4 def", "E 037@4 def", "W 037@4 def"),
                row("##|# @spin:|##", "command spin !fast", "E 038@4 def", "E 038@4 def", "E 038@4 def", "W 038@4 def"),
                row("##|# @spin:|#|# @rate: x|##", spin, "E 039@1", "E 039@4", "E 039@4", "W 039@4"),
                row("##|# @spin:|#|# Features:|#|# @fast: x|##", spin, "E 040@1", "E 040@6", "E 040@6", "W 040@6"));
    }

    private static Arguments row(String source, String definition, String inEach) {
        return row(source, definition, inEach, inEach, inEach, inEach);
    }

    private static Arguments row(
            String source, String definition, String v7, String v10, String newest, String lenient) {
        return Arguments.of(source, definition, v7, v10, newest, lenient);
    }
}
