package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * Workflow commands of GitHub Actions: one annotation per folded line that weighs something, heaviest first, since GitHub
 * shows only the first ten of a kind.
 */
final class GitHubFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        StringBuilder text = new StringBuilder();
        for (Report report : reports) {
            Folding.fold(report.open()).stream()
                    .filter(line -> line.severity() != Severity.NONE)
                    .forEach(line -> annotation(line, text));
            text.append("::notice title=qapi diff::")
                    .append(message(new Summary(report).verdict()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void annotation(Line line, StringBuilder text) {
        text.append("::").append(command(line.severity())).append(' ');
        Optional<Position> position = line.lead().newPosition();
        position.ifPresent(p -> text.append("file=")
                .append(property(p.file()))
                .append(",line=")
                .append(Math.max(1, p.line()))
                .append(','));
        text.append("title=").append(property(line.lead().rule().id())).append("::");
        text.append(message(line.severity() + " " + line.position() + " " + line.subject() + ": " + line.message()
                + condition(line) + was(line) + "\n" + line.lead().reason()));
        text.append('\n');
    }

    private static String condition(Line line) {
        return line.lead().everywhere() ? "" : " (if " + line.lead().region() + ")";
    }

    /** What is gone has no place in the files that are annotated, only one in the baseline. */
    private static String was(Line line) {
        return line.lead().newPosition().isPresent() || line.place().isEmpty() ? "" : " (was at " + line.place() + ")";
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case BREAKING -> "error";
            case DANGEROUS -> "warning";
            default -> "notice";
        };
    }

    private static String message(String text) {
        return Visible.of(text).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(Visible.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
