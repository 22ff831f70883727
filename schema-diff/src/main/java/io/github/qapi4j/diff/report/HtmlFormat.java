package io.github.qapi4j.diff.report;

import java.util.ArrayList;
import java.util.List;

/** One page that needs nothing else: no network, and no script to be read or printed. */
final class HtmlFormat implements ReportFormat {

    private static final String TITLE = "QAPI interface review";

    @Override
    public String write(List<Report> reports) {
        List<ReportView> views = new ArrayList<>();
        reports.forEach(report -> views.add(ReportView.of(report, views.size() + 1)));
        Html html = new Html().open("html", "lang", "en");
        head(views, html);
        html.open("body").line();
        html.element("a", "Skip to the findings", "class", "skip", "href", "#findings");
        html.element("a", "Skip to filters and contents", "class", "skip", "href", "#panel")
                .line();
        html.open("header", "class", "top").element("h1", TITLE).line();
        if (views.size() == 1) {
            HtmlHead.write(views.get(0), html);
        } else {
            contents(views, html);
        }
        html.close().open("div", "class", "layout").line();
        HtmlPanel.write(views, html);
        html.open("main", "id", "findings", "tabindex", "-1").line();
        views.forEach(view -> body(view, views.size() > 1, html));
        boolean none = views.stream().allMatch(v -> v.lines().findAny().isEmpty());
        if (none) {
            html.element("p", "Nothing differs.", "class", "nothing");
        }
        html.element(
                "p",
                "Nothing matches the filters. Escape clears them.",
                "id",
                "nothing",
                "class",
                "nothing",
                "hidden",
                "");
        html.close().close().line();
        HtmlKeys.write(html);
        return html.part("script", PagePart.SCRIPT).close().close().page();
    }

    private static void head(List<ReportView> views, Html html) {
        html.open("head").empty("meta", "charset", "utf-8").line();
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + PagePart.STYLE.source() + "; script-src " + PagePart.SCRIPT.source()
                        + "; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        String title = views.size() == 1
                ? new Summary(views.get(0).report()).verdict() + " " + TITLE
                : TITLE + ": " + views.size() + " comparisons";
        html.element("title", title).part("style", PagePart.STYLE).close().line();
    }

    /** What the comparisons come to, when there are several. */
    private static void contents(List<ReportView> views, Html html) {
        html.open("ol", "class", "contents");
        for (ReportView view : views) {
            Report report = view.report();
            html.open("li").open("a", "href", "#" + view.id("report"));
            html.element("code", report.old().name())
                    .text(" → ")
                    .element("code", report.now().name());
            html.close().text(" " + new Summary(report).verdict()).close().line();
        }
        html.close();
    }

    private static void body(ReportView view, boolean headed, Html html) {
        html.open("article", "id", view.id("report")).line();
        if (headed) {
            HtmlHead.write(view, html);
        }
        HtmlLines lines = new HtmlLines(view, html);
        for (Heading heading : Heading.values()) {
            lines.section(
                    heading.severity().name(), heading.title(), heading.explanation(), view.open(heading.severity()));
        }
        lines.section(
                "ACCEPTED",
                "Accepted",
                "Someone has looked at these and said why they are fine; they fail nothing.",
                view.accepted());
        html.close().line();
    }
}
