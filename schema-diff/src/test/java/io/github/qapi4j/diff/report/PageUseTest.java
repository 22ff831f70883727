package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page used as a reviewer would: filters, search, contents, links and keys, in a real browser. */
class PageUseTest {

    private static final String SHOWN = "Array.from(document.querySelectorAll('details.line:not([hidden])'))";
    private static final String FOCUSED = "document.activeElement";

    @TempDir
    static Path directory;

    private static Browser browser;
    private static Path page;
    private static Report report;

    private List<Line> lines;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(directory.resolve("profile"));
        report = Review.RICH.report();
        page = Browser.write(directory, new HtmlFormat().write(List.of(report)));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page, "");
        lines = ReportView.of(report, 1).lines().toList();
    }

    @Test
    void severitiesAndLayersAreFiltered() {
        assertShown(lines.stream());

        browser.click("label.chip.BREAKING");
        assertShown(lines.stream().filter(l -> l.severity() != Severity.BREAKING));

        browser.click("label.chip.WIRE");
        browser.click("label.chip.INTROSPECTION");
        browser.click("label.chip.SOURCE");
        assertShown(lines.stream()
                .filter(l -> l.severity() != Severity.BREAKING)
                .filter(l -> l.findings().stream()
                        .anyMatch(f -> f.layers().toString().contains("DOC"))));

        browser.click("#clear");
        assertShown(lines.stream());
    }

    @Test
    void wordsAreSearchedInSubjectsRulesAndTexts() {
        browser.press("/", "brightness default");
        assertShown(lines.stream()
                .filter(l ->
                        l.lead().rule().id().startsWith("DOC_") && l.subject().endsWith("brightness")));

        browser.press(Browser.ESCAPE, "/", "nowhere to be found");
        assertShown(Stream.of());
        assertThat(browser.holds("document.getElementById('nothing').checkVisibility()"))
                .isTrue();

        browser.press(Browser.ESCAPE);
        assertShown(lines.stream());
        assertThat(browser.holds("document.getElementById('nothing').checkVisibility()"))
                .isFalse();
    }

    @Test
    void theContentsFilterByCommandAndAreATreeForTheKeyboard() {
        browser.press("t");
        assertThat(browser.text(FOCUSED + ".textContent")).startsWith("Commands");
        assertThat(browser.text(FOCUSED + ".role")).isEqualTo("treeitem");
        browser.press(Browser.DOWN, Browser.DOWN);
        String command = browser.text(FOCUSED + ".dataset.operation");
        assertThat(browser.text(FOCUSED + ".getAttribute('aria-expanded')")).isEqualTo("false");
        browser.press(Browser.RIGHT);
        assertThat(browser.text(FOCUSED + ".getAttribute('aria-expanded')")).isEqualTo("true");

        browser.press(Browser.ENTER);
        assertShown(lines.stream().filter(l -> HtmlLine.operations(l).contains(command)));
        assertThat(browser.text("document.getElementById('shown').textContent")).endsWith(" at " + command);

        browser.press(Browser.RIGHT, Browser.ENTER);
        assertThat(browser.text("location.hash")).startsWith("#f-");
        assertThat(browser.holds(FOCUSED + ".parentElement.open")).isTrue();

        browser.press("t", Browser.LEFT, Browser.LEFT);
        assertThat(browser.text(FOCUSED + ".getAttribute('aria-expanded')")).isEqualTo("false");
        browser.press(Browser.HOME);
        assertThat(browser.text(FOCUSED + ".textContent")).startsWith("Commands");
    }

    @Test
    void keysMoveThroughTheLines() {
        browser.press("j", "j", "k");
        assertThat(browser.text(FOCUSED + ".parentElement.id"))
                .isEqualTo("f-" + lines.get(0).lead().fingerprint());
        browser.press(Browser.ENTER);
        assertThat(browser.holds(FOCUSED + ".parentElement.open")).isTrue();
        browser.press("o");
        assertThat(browser.number(SHOWN + ".filter(l => l.open).length")).isZero();
        browser.press("o");
        assertThat(browser.number(SHOWN + ".filter(l => l.open).length")).isEqualTo(lines.size());
    }

    @Test
    void lettersDoNothingWhileOneTypesOrWhenTurnedOff() {
        browser.press("/", "jok?t");
        assertThat(browser.text("document.getElementById('search').value")).isEqualTo("jok?t");
        assertThat(browser.holds("document.getElementById('keys').open")).isFalse();

        browser.press(Browser.ESCAPE, "?");
        assertThat(browser.holds("document.getElementById('keys').open")).isTrue();
        browser.click("#single");
        browser.click("#keys button");
        assertThat(browser.holds("document.getElementById('keys').open")).isFalse();
        browser.press("j");
        assertThat(browser.holds(FOCUSED + ".tagName === 'SUMMARY'")).isFalse();
    }

    @Test
    void theFirstTabSkipsToTheFindings() {
        browser.press(Browser.TAB);
        assertThat(browser.text(FOCUSED + ".textContent")).isEqualTo("Skip to the findings");
        browser.press(Browser.ENTER);
        assertThat(browser.text(FOCUSED + ".id")).isEqualTo("findings");
        browser.press(Browser.TAB);
        assertThat(browser.text(FOCUSED + ".parentElement.id"))
                .isEqualTo("f-" + lines.get(0).lead().fingerprint());
    }

    @Test
    void aFragmentOpensItsFindingWhateverHidesIt() {
        Line folded = lines.stream()
                .filter(l -> l.severity() == Severity.NONE && l.findings().size() > 1)
                .findFirst()
                .orElseThrow();
        String last = "f-" + folded.findings().get(folded.findings().size() - 1).fingerprint();
        browser.open(page, "#" + last);
        assertVisible(last);

        String first = "f-" + lines.get(0).lead().fingerprint();
        browser.press("/", "nowhere to be found");
        browser.run("location.hash = arguments[0]", first);
        browser.await("setTimeout(arguments[0])");
        assertVisible(first);
        assertThat(browser.text(FOCUSED + ".parentElement.id")).isEqualTo(first);
    }

    private static void assertVisible(String id) {
        browser.await("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        assertThat(browser.holds("document.getElementById('" + id + "').checkVisibility()"))
                .isTrue();
        assertThat(browser.holds("document.getElementById('" + id + "').closest('details').open"))
                .isTrue();
        double top = browser.number("document.getElementById('" + id + "').getBoundingClientRect().top");
        assertThat(top).isBetween(0.0, browser.number("innerHeight"));
    }

    private void assertShown(Stream<Line> expected) {
        List<String> ids = expected.map(l -> "f-" + l.lead().fingerprint()).toList();
        assertThat(browser.run("return " + SHOWN + ".map(l => l.id)")).isEqualTo(ids);
        assertThat(browser.text("document.getElementById('shown').textContent"))
                .startsWith(ids.size() + " of " + lines.size() + " lines");
    }
}
