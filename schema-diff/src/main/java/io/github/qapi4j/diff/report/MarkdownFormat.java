package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Severity;
import java.util.List;

/** Markdown for review comments; what has no effect is folded away. */
final class MarkdownFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        StringBuilder text = new StringBuilder();
        reports.forEach(report -> write(report, text));
        return text.toString();
    }

    private static void write(Report report, StringBuilder text) {
        Summary summary = new Summary(report);
        text.append("## QAPI interface review\n\n");
        text.append(Markdown.code(report.old().name()))
                .append(" → ")
                .append(Markdown.code(report.now().name()))
                .append("\n\n");
        text.append("**").append(Markdown.text(summary.verdict())).append("** ");
        text.append(Summary.CAVEAT).append("\n\n");
        summary.layers().forEach(line -> text.append("- ").append(line).append('\n'));
        summary.remarks()
                .forEach(line -> text.append("- ").append(Markdown.text(line)).append('\n'));
        List<Line> lines = Folding.fold(report.open());
        List<Line> weighty =
                lines.stream().filter(l -> l.severity() != Severity.NONE).toList();
        List<Line> folded =
                lines.stream().filter(l -> l.severity() == Severity.NONE).toList();
        if (!weighty.isEmpty()) {
            text.append('\n');
            table(weighty, text);
        }
        if (!folded.isEmpty()) {
            text.append("\n<details><summary>No effect on the interface</summary>\n\n");
            table(folded, text);
            text.append("\n</details>\n");
        }
        List<Line> accepted = Folding.fold(report.accepted());
        if (!accepted.isEmpty()) {
            text.append("\n### Accepted\n\n");
            table(accepted, text);
        }
        text.append('\n');
    }

    private static void table(List<Line> lines, StringBuilder text) {
        text.append("| severity | position | subject | what | rule | where |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            text.append("| ").append(line.severity());
            text.append(" | ").append(line.position());
            text.append(" | ").append(Markdown.code(line.subject()));
            text.append(" | ").append(Markdown.text(line.message()));
            text.append(condition(line)).append(waiver(line));
            text.append(" | ").append(Markdown.code(line.lead().rule().id()));
            text.append(" | ").append(line.place().isEmpty() ? "" : Markdown.code(line.place()));
            text.append(" |\n");
        }
    }

    private static String condition(Line line) {
        return line.lead().everywhere()
                ? ""
                : " (if " + Markdown.code(line.lead().region()) + ")";
    }

    private static String waiver(Line line) {
        return line.lead()
                .waiver()
                .map(w -> "; accepted" + w.qualifier() + ": " + Markdown.text((w.reason() + " " + w.link()).strip()))
                .orElse("");
    }
}
