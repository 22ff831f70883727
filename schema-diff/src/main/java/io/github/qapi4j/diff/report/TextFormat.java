package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.judge.Waiver;
import java.util.List;

/** Plain text for terminals and mails. */
final class TextFormat implements ReportFormat {

    private static final int SEVERITY_WIDTH = 11;
    private static final int POSITION_WIDTH = 5;

    @Override
    public String write(List<Report> reports) {
        StringBuilder text = new StringBuilder();
        for (Report report : reports) {
            if (text.length() > 0) {
                text.append('\n');
            }
            write(report, text);
        }
        return text.toString();
    }

    private static void write(Report report, StringBuilder text) {
        Summary summary = new Summary(report);
        text.append("qapi diff: ")
                .append(Visible.line(report.old().name()))
                .append(" -> ")
                .append(Visible.line(report.now().name()));
        text.append('\n');
        summary.layers().forEach(line -> text.append("  ").append(line).append('\n'));
        summary.remarks()
                .forEach(line -> text.append("  ").append(Visible.line(line)).append('\n'));
        text.append("  ")
                .append(summary.verdict())
                .append(' ')
                .append(Summary.CAVEAT)
                .append('\n');
        List<Line> lines = Folding.fold(report.open());
        for (Heading heading : Heading.values()) {
            List<Line> some = lines.stream()
                    .filter(line -> line.severity() == heading.severity())
                    .toList();
            section(heading.title(), some, text);
        }
        section("Accepted", Folding.fold(report.accepted()), text);
        if (summary.mixed()) {
            text.append("\nhint: refactoring and changes of the interface come together; consider splitting\n");
        }
    }

    private static void section(String heading, List<Line> lines, StringBuilder text) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        lines.forEach(line -> line(line, text));
    }

    private static void line(Line line, StringBuilder text) {
        Finding lead = line.lead();
        text.append("  ").append(padded(line.severity().name(), SEVERITY_WIDTH));
        text.append(padded(line.position(), POSITION_WIDTH));
        text.append(line.subject()).append(": ").append(Visible.line(line.message()));
        if (!lead.everywhere()) {
            text.append(" (if ").append(lead.region()).append(')');
        }
        text.append(" [").append(lead.rule().id()).append(']');
        if (!line.place().isEmpty()) {
            text.append(" (").append(Visible.line(line.place())).append(')');
        }
        text.append(" introspection: ").append(lead.rule().introspection().word());
        int others = lead.uses().size() - 1;
        if (others > 0) {
            text.append(" (and ").append(others).append(others == 1 ? " more use)" : " more uses)");
        }
        if (lead.downstream()) {
            text.append(" (downstream)");
        }
        text.append('\n');
        lead.waiver().ifPresent(waiver -> waiver(waiver, text));
        if (lead.rule().id().equals("DOC_CHANGED") || lead.rule().id().equals("DOC_TYPE_CHANGED")) {
            text.append("      - ").append(Visible.line(lead.before())).append('\n');
            text.append("      + ").append(Visible.line(lead.after())).append('\n');
        }
    }

    private static void waiver(Waiver waiver, StringBuilder text) {
        text.append("      accepted").append(waiver.qualifier()).append(": ").append(Visible.line(waiver.reason()));
        if (!waiver.link().isEmpty()) {
            text.append(" <").append(Visible.line(waiver.link())).append('>');
        }
        text.append('\n');
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }
}
