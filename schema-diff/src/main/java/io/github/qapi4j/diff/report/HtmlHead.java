package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reviewer asks first: is it compatible, what is to be settled before merging, what is noise. */
final class HtmlHead {

    private static final int MOST_LINKS = 6;

    private final ReportView view;
    private final Report report;
    private final Summary summary;
    private final Html html;

    private HtmlHead(ReportView view, Html html) {
        this.view = view;
        this.report = view.report();
        this.summary = new Summary(report);
        this.html = html;
    }

    static void write(ReportView view, Html html) {
        HtmlHead head = new HtmlHead(view, html);
        head.verdict();
        html.open("div", "class", "cards").line();
        head.tasks();
        head.counts();
        head.noise();
        html.close().line();
    }

    private void verdict() {
        html.open("p", "class", "inputs").element("code", report.old().name()).text(" → ");
        html.element("code", report.now().name()).close().line();
        Severity worst = view.open().stream().map(Line::severity).reduce(Severity.NONE, Severity::max);
        html.open("div", "class", "verdict " + worst);
        html.element("p", summary.verdict(), "class", "answer");
        html.element("p", Summary.CAVEAT, "class", "caveat").close().line();
    }

    private void tasks() {
        html.open("section", "class", "card tasks").element("h2", "Before merging");
        List<Line> heavy = view.open().stream()
                .filter(l -> l.severity().compareTo(Severity.DANGEROUS) >= 0)
                .toList();
        if (heavy.isEmpty()) {
            html.element("p", "Nothing breaks clients, and nothing needs a decision.");
        } else {
            html.element("p", heavy.size() == 1 ? "One change to settle:" : heavy.size() + " changes to settle:");
            links(heavy);
        }
        if (report.violatesExpectation()) {
            claim(heavy);
        } else if (report.policy().expectNoWireChange()) {
            html.element("p", "The claim that nothing changes on the wire holds.");
        }
        html.close().line();
    }

    /** Which lines contradict the claim that nothing changes on the wire; those named already are not named again. */
    private void claim(List<Line> named) {
        int changes = report.outcome().wireChanges();
        List<Line> others = view.lines()
                .filter(l -> l.severity() != Severity.NONE && !named.contains(l))
                .filter(l -> l.findings().stream().anyMatch(f -> f.layers().contains(Layer.WIRE)))
                .toList();
        html.open("p", "class", "violated").element("b", "The claim does not hold");
        html.text(": the change says that nothing changes on the wire, and " + changes);
        html.text(changes == 1 ? " finding does" : " findings do");
        html.text(others.isEmpty() ? "." : named.isEmpty() ? ":" : ", besides what is named above:");
        html.close();
        links(others);
    }

    private void links(List<Line> lines) {
        html.open("ul");
        for (Line line : lines.subList(0, Math.min(MOST_LINKS, lines.size()))) {
            html.open("li", "class", line.severity().name());
            html.open("a", "href", "#" + view.anchor(line.lead()));
            html.element("code", line.subject())
                    .close()
                    .text(" " + line.message())
                    .close();
        }
        if (lines.size() > MOST_LINKS) {
            html.element("li", "and " + (lines.size() - MOST_LINKS) + " more, below");
        }
        html.close();
    }

    private void counts() {
        html.open("section", "class", "card").element("h2", "Findings").open("table");
        html.open("thead").open("tr").element("td", "");
        Heading.weighty().forEach(s -> html.element("th", Summary.word(s), "scope", "col", "class", s.name()));
        html.close().close().open("tbody");
        for (Layer layer : Layer.values()) {
            if (report.policy().layers().contains(layer)) {
                html.open("tr").element("th", layer.name(), "scope", "row");
                for (Severity severity : Heading.weighty()) {
                    int count = report.count(layer, severity);
                    html.element("td", String.valueOf(count), "class", count == 0 ? "zero" : severity.name());
                }
                html.close();
            }
        }
        html.close().close();
        summary.notes().forEach(note -> html.element("p", note, "class", "note"));
        html.close().line();
    }

    private void noise() {
        html.open("section", "class", "card").element("h2", "Noise");
        long findings = summary.withoutEffect();
        List<Line> lines = view.open(Severity.NONE);
        if (findings == 0) {
            html.element("p", "Nothing in this change is mere refactoring.");
        } else {
            html.open("p").open("a", "href", "#" + view.id("none"));
            html.text(findings + (findings == 1 ? " finding" : " findings") + " without effect")
                    .close();
            html.text(", folded into " + lines.size() + (lines.size() == 1 ? " line: " : " lines: "));
            html.text(rules(lines) + ".").close();
        }
        if (summary.mixed()) {
            html.element("p", "Refactoring and changes of the interface come together; consider splitting.");
        }
        html.close().line();
    }

    private static String rules(List<Line> lines) {
        Map<String, Long> counts = lines.stream()
                .flatMap(l -> l.findings().stream())
                .collect(Collectors.groupingBy((Finding f) -> f.rule().id(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }
}
