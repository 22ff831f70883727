package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What those demand who read the other formats, and what no text of a schema may do to any of them. */
class TextContractsTest {

    private static final Pattern ANNOTATION =
            Pattern.compile("::(error|warning|notice) (file=[^,:]+,line=[1-9]\\d*,)?title=[^,:]+::[^\\n]+");

    @ParameterizedTest
    @EnumSource
    void nothingSteersATerminalOrTurnsTheTextAround(Review review) throws Exception {
        for (String format : Formats.names()) {
            String text = write(format, review.report());
            assertThat(text.codePoints().filter(c -> c != '\n' && hidden(c)).boxed())
                    .as(format)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void junitIsReadByAParserAndItsCountsAreRight(Review review) throws Exception {
        Report report = review.report();
        Document document = Consumers.xml(write("junit", report));

        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        NodeList cases = document.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        assertThat(suite.getAttribute("errors")).isEqualTo("0");
        assertThat(suite.getAttribute("failures")).isEqualTo(count(document, "failure"));
        assertThat(suite.getAttribute("skipped")).isEqualTo(count(document, "skipped"));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            assertThat(names.add(one.getAttribute("classname") + " " + one.getAttribute("name")))
                    .as(one.getAttribute("name"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLineForGitHubIsAnAnnotation(Review review) throws Exception {
        assertThat(write("github", review.report()).lines())
                .allMatch(line -> ANNOTATION.matcher(line).matches());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfAMarkdownTableHasItsSixCells(Review review) throws Exception {
        List<String> rows = write("markdown", review.report())
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a -> b => a -> b",
                "MEMBER_MOVED _x_ => MEMBER_MOVED &#95;x&#95;",
                "mail @me & #1 => mail &#64;&#8203;me & &#35;&#8203;1",
                "[a](b) <i> `c` => &#91;a&#93;(b) &#60;i> &#96;c&#96;",
                "1 | 2 => 1 &#124; 2",
            })
    void markdownIsEscapedWhereItWouldMeanSomething(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown);
    }

    @Test
    void severalReportsFollowEachOther() throws Exception {
        Report report = Review.RICH.report();

        for (String format : List.of("text", "markdown", "github")) {
            String one = write(format, report);
            String two = Formats.of(format).orElseThrow().write(List.of(report, report));
            assertThat(two).as(format).startsWith(one).endsWith(one);
        }
    }

    /** White space and what a person sees are harmless; the width-less space is Markdown's own. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String count(Document document, String element) {
        return String.valueOf(document.getElementsByTagName(element).getLength());
    }

    private static String write(String format, Report report) {
        return Formats.of(format).orElseThrow().write(List.of(report));
    }
}
