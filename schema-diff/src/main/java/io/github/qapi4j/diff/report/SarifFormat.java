package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SARIF 2.1.0: a run per comparison, with the rules that it names; accepted findings are suppressed results. */
final class SarifFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            for (Report report : reports) {
                run(report, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void run(Report report, JsonGenerator json) throws IOException {
        Map<String, Rule> rules = new LinkedHashMap<>();
        report.findings().forEach(f -> rules.putIfAbsent(f.rule().id(), f.rule()));
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "qapi diff");
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            message("shortDescription", rule.reason(), json);
            message("help", rule.suggestion().isEmpty() ? rule.reason() : rule.suggestion(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            result(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void result(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeStringField("level", level(finding.severity()));
        message("message", finding.subject() + ": " + finding.message(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        Optional<Position> position = finding.newPosition().or(finding::oldPosition);
        if (position.isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", position.get().file());
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", Math.max(1, position.get().line()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.subject().toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("qapiDiff/v1", finding.fingerprint());
        json.writeEndObject();
        if (finding.waiver().isPresent()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("justification", finding.waiver().get().reason());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void message(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case BREAKING -> "error";
            case DANGEROUS -> "warning";
            case NOTICE, COMPATIBLE -> "note";
            case NONE -> "none";
        };
    }
}
