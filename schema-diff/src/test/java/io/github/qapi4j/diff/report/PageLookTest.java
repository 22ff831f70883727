package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it looks: light and dark, narrow, on paper, without its script, and with texts that try to break out. */
class PageLookTest {

    /** The least contrast that WCAG 2.2 asks for (1.4.3), over everything that has a text of its own. */
    private static final String WORST_CONTRAST = """
            const light = (c) => { const v = c / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
            const luminance = (p) => 0.2126 * light(p[0]) + 0.7152 * light(p[1]) + 0.0722 * light(p[2]);
            const parse = (text) => text.match(/[\\d.]+/g).map(Number);
            const back = (e) => {
              for (let at = e; at; at = at.parentElement) {
                const colour = parse(getComputedStyle(at).backgroundColor);
                if (colour.length === 3 || colour[3] > 0) { return colour; }
              }
              return [255, 255, 255];
            };
            let worst = [21, ''];
            for (const e of document.querySelectorAll('body *')) {
              const own = Array.from(e.childNodes).some((n) => n.nodeType === 3 && n.data.trim());
              if (!own || !e.checkVisibility() || e.closest('script')) { continue; }
              const a = luminance(parse(getComputedStyle(e).color));
              const b = luminance(back(e));
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < worst[0]) { worst = [contrast, e.outerHTML.slice(0, 120)]; }
            }
            return worst[0] >= 4.5 ? '' : worst.join(' ');
            """;

    @TempDir
    static Path directory;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(directory.resolve("profile"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 255", "dark, 40"})
    void followsTheColourSchemeWithEnoughContrast(String scheme, int brightest) throws Exception {
        browser.open(page(Review.RICH), "");
        browser.media("", scheme);
        browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");

        double red = browser.number("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])");
        assertThat(red).isBetween(brightest - 40.0, (double) brightest);
        assertThat(browser.run(WORST_CONTRAST)).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 820, 1100})
    void nothingSticksOutOfANarrowScreen(int width) throws Exception {
        for (Review review : Review.values()) {
            browser.open(page(review), "");
            browser.size(width, 800);
            browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");

            assertThat(browser.number("document.scrollingElement.scrollWidth"))
                    .as("%s", review)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void onPaperEverythingIsOpenAndNothingIsThereToClickOn() throws Exception {
        browser.open(page(Review.RICH), "");
        browser.media("print", "dark");

        assertThat(browser.holds("document.getElementById('panel').checkVisibility()"))
                .isFalse();
        assertThat(browser.holds("Array.from(document.querySelectorAll('.line .why'))"
                        + ".every((e) => e.getBoundingClientRect().height > 0)"))
                .isTrue();
        assertThat(browser.text("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void withoutItsScriptItIsADocumentToRead() throws Exception {
        String html = new HtmlFormat().write(List.of(Review.RICH.report()));
        browser.open(Browser.write(directory, html.replace(PagePart.SCRIPT.text(), "")), "");

        assertThat(browser.holds("Array.from(document.querySelectorAll('.scripted')).some((e) => e.checkVisibility())"))
                .isFalse();
        assertThat(browser.number("document.querySelectorAll('.tree a').length"))
                .isPositive();
        browser.click(".tree ul ul a");
        assertThat(browser.holds("document.querySelector('details.line:target').checkVisibility()"))
                .isTrue();
        browser.click("details.line.BREAKING summary");
        assertThat(browser.holds("document.querySelector('details.line.BREAKING .why').checkVisibility()"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"RICH", "HOSTILE"})
    void nothingIsFetchedAndNoTextBreaksOut(Review review) throws Exception {
        browser.requests();
        browser.open(page(review), "");
        browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");

        assertThat(browser.requests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.holds("typeof window.pwned === 'undefined'")).isTrue();
        assertThat(browser.number("document.querySelectorAll('script').length")).isEqualTo(1);
        assertThat(browser.number("document.querySelectorAll('img, iframe, link, object').length"))
                .isZero();
        assertThat(browser.number("document.querySelectorAll('a:not([href^=\"#\"])').length"))
                .isZero();
    }

    @Test
    void itsPolicyForbidsWhateverIsNotItsOwn() throws Exception {
        browser.open(page(Review.RICH), "");

        browser.await("""
                const done = arguments[0];
                document.addEventListener('securitypolicyviolation', () => done());
                const script = document.createElement('script');
                script.textContent = 'window.pwned = 1';
                document.body.append(script);
                """);
        assertThat(browser.holds("typeof window.pwned === 'undefined'")).isTrue();
        browser.complaints();
    }

    private static Path page(Review review) throws Exception {
        return Browser.write(directory, new HtmlFormat().write(List.of(review.report())));
    }
}
