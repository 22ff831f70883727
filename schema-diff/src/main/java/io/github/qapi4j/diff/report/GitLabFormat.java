package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GitLab's code quality report: description, name, severity, place, and a fingerprint that no two issues share. Findings
 * without effect and accepted ones are left out.
 */
final class GitLabFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        Map<String, Integer> seen = new HashMap<>();
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Report report : reports) {
                for (Finding finding : report.open()) {
                    if (finding.severity() != Severity.NONE) {
                        int earlier = seen.merge(finding.fingerprint(), 1, Integer::sum);
                        String again = earlier == 1 ? "" : "-" + earlier;
                        issue(report, finding, finding.fingerprint() + again, json);
                    }
                }
            }
            json.writeEndArray();
        });
    }

    private static void issue(Report report, Finding finding, String fingerprint, JsonGenerator json)
            throws IOException {
        Optional<Position> position = finding.newPosition().or(finding::oldPosition);
        json.writeStartObject();
        json.writeStringField("description", description(finding));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField(
                "path", path(position.map(Position::file).orElse(report.now().name())));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", position.map(p -> Math.max(1, p.line())).orElse(1));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String description(Finding finding) {
        String condition = finding.everywhere() ? "" : " (if " + finding.region() + ")";
        return Visible.line(finding.subject() + ": " + finding.message() + condition);
    }

    /** GitLab does not find a path that starts with a dot. */
    private static String path(String file) {
        return file.startsWith("./") ? file.substring(2) : file;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case BREAKING -> "blocker";
            case DANGEROUS -> "major";
            case NOTICE -> "minor";
            default -> "info";
        };
    }
}
