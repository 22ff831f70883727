package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Locale;

/** The lines of one report, section by section. What has no effect is folded away. */
final class HtmlLines {

    private final ReportView view;
    private final Html html;
    private final Excerpts old;
    private final Excerpts now;

    HtmlLines(ReportView view, Html html) {
        this.view = view;
        this.html = html;
        this.old = new Excerpts(view.report().old());
        this.now = new Excerpts(view.report().now());
    }

    /** Writes a section, unless there is nothing in it. */
    void section(String kind, String title, String explanation, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean folded = kind.equals(Severity.NONE.name());
        String id = view.id(kind.toLowerCase(Locale.ROOT));
        html.open("section", "id", id, "class", "group " + kind, "aria-labelledby", id + "-title");
        if (folded) {
            html.open("details", "class", "fold").open("summary");
        }
        html.open("h2", "id", id + "-title").text(title + " ");
        html.element("span", String.valueOf(lines.size()), "class", "count").close();
        html.element(folded ? "span" : "p", explanation, "class", "explanation");
        if (folded) {
            html.close();
        }
        html.line();
        lines.forEach(line -> new HtmlLine(view, line, html).write(old, now));
        if (folded) {
            html.close();
        }
        html.close().line();
    }
}
