package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Locale;

/** The panel beside the findings: search, filters, and the contents by command and event. */
final class HtmlPanel {

    private HtmlPanel() {}

    static void write(List<ReportView> views, Html html) {
        html.open("details", "id", "panel", "open", "");
        html.element("summary", "Filters and contents");
        html.open("nav", "aria-label", "Filters and contents").line();
        html.open("div", "class", "scripted").line();
        html.open("search").element("label", "Search", "for", "search", "class", "title");
        html.empty(
                "input",
                "id",
                "search",
                "type",
                "search",
                "placeholder",
                "subject, rule or text",
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "aria-keyshortcuts",
                "/");
        html.close().line();
        html.open("fieldset").element("legend", "Severity", "class", "title");
        for (Heading heading : Heading.values()) {
            Severity severity = heading.severity();
            long count = views.stream()
                    .flatMap(ReportView::lines)
                    .filter(l -> l.severity() == severity)
                    .count();
            String word = severity == Severity.NONE ? "no effect" : Summary.word(severity);
            box("severity", severity.name(), word, count, html);
        }
        html.close().open("fieldset").element("legend", "Layer", "class", "title");
        for (Layer layer : Layer.values()) {
            long count = views.stream()
                    .flatMap(ReportView::lines)
                    .filter(l -> l.findings().stream().anyMatch(f -> f.layers().contains(layer)))
                    .count();
            if (views.stream().anyMatch(v -> v.report().policy().layers().contains(layer))) {
                box("layer", layer.name(), layer.name().toLowerCase(Locale.ROOT), count, html);
            }
        }
        html.close().line();
        html.element("p", "", "id", "shown", "role", "status");
        html.open("p", "class", "buttons");
        button("clear", "Clear filters", html);
        button("expand", "Open all", html);
        button("collapse", "Close all", html);
        button("help", "Keys", html);
        html.close().close().line();
        HtmlTree.write(views, html);
        html.close().close().line();
    }

    private static void button(String id, String label, Html html) {
        html.element("button", label, "type", "button", "id", id);
    }

    private static void box(String name, String value, String label, long count, Html html) {
        html.open("label", "class", "chip " + value);
        html.empty("input", "type", "checkbox", "name", name, "value", value, "checked", "");
        html.text(label + " ")
                .element("span", String.valueOf(count), "class", "count")
                .close();
    }
}
