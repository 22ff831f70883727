package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One folded line as HTML: a summary to read, and behind it reason, advice, places and texts. */
final class HtmlLine {

    private static final int MOST_USES = 12;

    private final Report report;
    private final Line line;
    private final StringBuilder html = new StringBuilder();

    private HtmlLine(Report report, Line line) {
        this.report = report;
        this.line = line;
    }

    static String of(Report report, Line line) {
        return new HtmlLine(report, line).write();
    }

    private String write() {
        Finding lead = line.lead();
        html.append("<details class=\"line ").append(line.severity()).append("\" data-severity=\"");
        html.append(line.severity())
                .append("\" data-layers=\"")
                .append(layers())
                .append("\" data-operations=\"");
        html.append(Markup.escaped(String.join(" ", operations()))).append("\" data-text=\"");
        html.append(Markup.escaped(searched())).append("\"><summary><span class=\"badge\">");
        html.append(line.severity()).append("</span><span class=\"position\">").append(line.position());
        html.append("</span> <span class=\"subject\">").append(Markup.escaped(line.subject()));
        html.append("</span> ").append(Markup.escaped(line.message()));
        if (!lead.everywhere()) {
            html.append(" (if <code>").append(Markup.escaped(lead.region())).append("</code>)");
        }
        html.append(" <span class=\"rule\">").append(lead.rule().id()).append("</span></summary><div class=\"body\">");
        facts(lead);
        sides(lead);
        html.append("</div></details>\n");
        return html.toString();
    }

    private void facts(Finding lead) {
        html.append("<dl>");
        fact("why", lead.reason());
        fact("source", lead.rule().citation());
        fact("what to do", lead.rule().suggestion());
        fact("introspection", lead.rule().introspection().word());
        if (lead.rawSeverity() != lead.severity()) {
            fact("by itself", lead.rawSeverity().name().toLowerCase(Locale.ROOT));
        }
        if (line.findings().size() > 1) {
            String all = line.findings().stream()
                    .map(f ->
                            f.subject() + " (" + f.position() + ", " + f.rule().id() + ")")
                    .collect(Collectors.joining("; "));
            fact("stands for", all);
        }
        List<String> uses = lead.uses();
        if (uses.size() > 1) {
            String some = String.join(", ", uses.subList(0, Math.min(MOST_USES, uses.size())));
            fact("reached from", some + (uses.size() > MOST_USES ? ", … (" + uses.size() + ")" : ""));
        }
        lead.waiver().ifPresent(w -> fact("accepted", w.cause() + ": " + w.reason() + " " + w.link()));
        fact("fingerprint", lead.fingerprint());
        html.append("</dl>");
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            html.append("<dt>").append(name).append("</dt><dd>");
            html.append(Markup.escaped(value.strip())).append("</dd>");
        }
    }

    private void sides(Finding lead) {
        boolean texts = lead.layers().contains(Layer.DOC) && !(lead.before() + lead.after()).isEmpty();
        if (texts) {
            WordDiff diff = WordDiff.of(lead.before(), lead.after());
            html.append("<div class=\"sides\"><div class=\"side\"><h4>old text</h4><div class=\"words\">");
            html.append(diff.oldHtml());
            html.append("</div></div><div class=\"side\"><h4>new text</h4><div class=\"words\">");
            html.append(diff.nowHtml()).append("</div></div></div>");
        }
        if (lead.oldPosition().isPresent() || lead.newPosition().isPresent()) {
            html.append("<div class=\"sides\">");
            html.append(Excerpt.html("old", report.old(), lead.oldPosition()));
            html.append(Excerpt.html("new", report.now(), lead.newPosition()));
            html.append("</div>");
        }
    }

    private String layers() {
        return line.findings().stream()
                .flatMap(f -> f.layers().stream())
                .distinct()
                .sorted()
                .map(Layer::name)
                .collect(Collectors.joining(" "));
    }

    private List<String> operations() {
        return line.findings().stream()
                .flatMap(f -> f.uses().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String searched() {
        return line.findings().stream()
                .map(f -> f.rule().id() + " " + f.subject() + " " + f.message() + " " + f.before() + " " + f.after())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
