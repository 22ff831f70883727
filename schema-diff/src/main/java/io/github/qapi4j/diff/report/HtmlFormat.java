package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One page that needs nothing else: no network, and no script to be read or printed. */
final class HtmlFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.append("<title>QAPI interface review</title><style>").append(resource("page.css"));
        html.append("</style></head><body>");
        reports.forEach(report -> head(report, html));
        List<String> lines = new ArrayList<>();
        html.append("<div class=\"layout\">");
        navigation(reports, html);
        html.append("<main>");
        reports.forEach(report -> body(report, html, lines));
        html.append("<p id=\"nothing\" class=\"empty\"")
                .append(lines.isEmpty() ? "" : " hidden")
                .append('>');
        html.append(lines.isEmpty() ? "Nothing differs." : "Nothing matches the filters; Escape clears them.");
        html.append("</p></main></div><script>").append(resource("page.js")).append("</script></body></html>\n");
        return html.toString();
    }

    private static void head(Report report, StringBuilder html) {
        Summary summary = new Summary(report);
        html.append("<header><h1>QAPI interface review</h1><div class=\"inputs\"><code>");
        html.append(Markup.escaped(report.old().name())).append("</code> → <code>");
        html.append(Markup.escaped(report.now().name())).append("</code></div><p class=\"verdict\">");
        html.append(Markup.escaped(summary.verdict()))
                .append("</p><p>")
                .append(Summary.CAVEAT)
                .append("</p><table class=\"counts\"><thead><tr><th></th>");
        for (Severity severity : weighty()) {
            html.append("<th>").append(Summary.word(severity)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Layer layer : Layer.values()) {
            if (report.policy().layers().contains(layer)) {
                html.append("<tr><th>").append(layer).append("</th>");
                weighty()
                        .forEach(s -> html.append("<td>")
                                .append(report.count(layer, s))
                                .append("</td>"));
                html.append("</tr>");
            }
        }
        html.append("</tbody></table><ul class=\"remarks\">");
        for (String remark : summary.remarks()) {
            html.append(remark.contains("VIOLATED") ? "<li class=\"violated\">" : "<li>");
            html.append(Markup.escaped(remark)).append("</li>");
        }
        if (summary.mixed()) {
            html.append("<li>Refactoring and changes of the interface come together; consider splitting.</li>");
        }
        html.append("</ul></header>");
    }

    private static void navigation(List<Report> reports, StringBuilder html) {
        html.append("<nav aria-label=\"Filters\"><input id=\"search\" type=\"search\" placeholder=\"Search\"");
        html.append(" aria-label=\"Search subjects, rules and texts\"><p class=\"keys\">");
        html.append("/ search · j, k next, previous · Enter opens · Escape clears</p>");
        html.append("<fieldset><legend>Severity</legend>");
        weighty().forEach(s -> box("severity", s.name(), Summary.word(s), html));
        box("severity", Severity.NONE.name(), "no effect", html);
        html.append("</fieldset><fieldset><legend>Layer</legend>");
        for (Layer layer : Layer.values()) {
            box("layer", layer.name(), layer.name(), html);
        }
        html.append("</fieldset><p class=\"keys\" id=\"shown\" role=\"status\"></p><ul>");
        operations(reports)
                .forEach((name, count) -> html.append(
                                "<li><button type=\"button\" class=\"entry\" aria-pressed=\"false\" data-operation=\"")
                        .append(Markup.escaped(name))
                        .append("\"><span class=\"name\">")
                        .append(Markup.escaped(name))
                        .append("</span><span class=\"number\">")
                        .append(count)
                        .append("</span></button></li>"));
        html.append("</ul></nav>");
    }

    private static void box(String name, String value, String label, StringBuilder html) {
        html.append("<label><input type=\"checkbox\" checked name=\"")
                .append(name)
                .append("\" value=\"");
        html.append(value).append("\"> ").append(label).append("</label>");
    }

    /** The commands and events that lines are about, with how many. */
    private static Map<String, Integer> operations(List<Report> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Report report : reports) {
            for (Line line : Folding.fold(report.findings())) {
                TreeSet<String> names = new TreeSet<>();
                line.findings().forEach(f -> names.addAll(f.uses()));
                names.forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static void body(Report report, StringBuilder html, List<String> written) {
        List<Line> lines = Folding.fold(report.open());
        for (Heading heading : Heading.values()) {
            section(
                    report,
                    heading.title(),
                    heading.explanation(),
                    lines.stream()
                            .filter(l -> l.severity() == heading.severity())
                            .toList(),
                    html,
                    written);
        }
        section(
                report,
                "Accepted",
                "Someone has looked at these and said why they are fine.",
                Folding.fold(report.accepted()),
                html,
                written);
    }

    private static void section(
            Report report,
            String title,
            String explanation,
            List<Line> lines,
            StringBuilder html,
            List<String> written) {
        if (lines.isEmpty()) {
            return;
        }
        html.append("<section><h2>").append(Markup.escaped(title)).append("</h2><p>");
        html.append(Markup.escaped(explanation)).append("</p>");
        for (Line line : lines) {
            written.add(line.subject());
            html.append(HtmlLine.of(report, line));
        }
        html.append("</section>");
    }

    private static List<Severity> weighty() {
        return List.of(Severity.BREAKING, Severity.DANGEROUS, Severity.NOTICE, Severity.COMPATIBLE);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
