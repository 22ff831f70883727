package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** GitLab's code quality report; findings without effect are left out. */
final class GitLabFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Report report : reports) {
                for (Finding finding : report.open()) {
                    if (finding.severity() != Severity.NONE) {
                        issue(report, finding, json);
                    }
                }
            }
            json.writeEndArray();
        });
    }

    private static void issue(Report report, Finding finding, JsonGenerator json) throws IOException {
        Optional<Position> position = finding.newPosition().or(finding::oldPosition);
        json.writeStartObject();
        json.writeStringField("description", finding.subject() + ": " + finding.message());
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField(
                "path", position.map(Position::file).orElse(report.now().name()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", position.map(p -> Math.max(1, p.line())).orElse(1));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
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
