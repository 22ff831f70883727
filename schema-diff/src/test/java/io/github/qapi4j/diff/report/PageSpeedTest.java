package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page with more than 500 findings opens, filters and is searched without a pause that one would see. What is limited is
 * the work that the page itself makes, since a machine may have other things to do; what a person waits is printed.
 */
class PageSpeedTest {

    /** What people take for immediate. */
    private static final double IMMEDIATE_MS = 100;

    private static final double OPENED_MS = 1000;

    private static final int TIMES = 9;

    /** Makes a change and tells when it has been painted: when the frame that shows it is done. */
    private static final String PAINTED = """
            const done = arguments[0];
            const start = performance.now();
            %s;
            requestAnimationFrame(() => { setTimeout(() => { done(performance.now() - start); }); });
            """;

    @TempDir
    Path directory;

    private Browser browser;

    @Test
    void isUsedWithoutAPause() throws Exception {
        Report report = LargeReview.report();
        assertThat(report.findings()).as("seed %d", LargeReview.SEED).hasSizeGreaterThan(500);
        Path page = Browser.write(directory, new HtmlFormat().write(List.of(report)));
        try (Browser started = Browser.start(directory.resolve("profile"))) {
            browser = started;
            browser.watch();
            double before = browser.work();
            browser.open(page, "");
            browser.await(PAINTED.formatted(""));
            double opened = browser.work() - before;
            double wait = browser.number("performance.getEntriesByType('navigation')[0].loadEventEnd");
            System.out.printf(
                    "Page of %d findings, opened: %.0f ms of work, %.0f ms waited%n",
                    report.findings().size(), opened, wait);

            assertThat(opened).isLessThan(OPENED_MS);
            assertImmediate("filtered", "document.querySelector('input[value=BREAKING]').click()");
            assertImmediate("filtered by command", "document.querySelectorAll('a[data-operation]')[7].click()");
            for (String words : List.of("node", "node device", "no-such", "")) {
                assertImmediate(
                        "searched for '" + words + "'",
                        "const s = document.getElementById('search'); s.value = s.value ? '' : '" + words
                                + "'; s.dispatchEvent(new Event('input', { bubbles: true }))");
            }
        }
    }

    /** The best of several, since other work on the machine only ever adds. */
    private void assertImmediate(String what, String change) {
        double work = Double.MAX_VALUE;
        double wait = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            double before = browser.work();
            wait = Math.min(wait, ((Number) browser.await(PAINTED.formatted(change))).doubleValue());
            work = Math.min(work, browser.work() - before);
        }
        System.out.printf("  %s: %.0f ms of work, %.0f ms waited%n", what, work, wait);
        assertThat(work).as(what).isLessThan(IMMEDIATE_MS);
    }
}
