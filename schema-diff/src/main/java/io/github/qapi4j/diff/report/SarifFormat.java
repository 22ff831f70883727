package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        report.findings()
                .forEach(f -> byRule.computeIfAbsent(f.rule().id(), id -> new ArrayList<>())
                        .add(f));
        List<String> ids = List.copyOf(byRule.keySet());
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "qapi diff");
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
            rule(rule.getKey(), rule.getValue(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            SarifResult.write(report, finding, ids.indexOf(finding.rule().id()), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(String id, List<Finding> findings, JsonGenerator json) throws IOException {
        Finding heaviest = findings.get(0);
        json.writeStartObject();
        json.writeStringField("id", id);
        SarifResult.message("shortDescription", id.toLowerCase(Locale.ROOT).replace('_', ' '), json);
        SarifResult.message("fullDescription", heaviest.rule().reason(), json);
        String advice = heaviest.rule().suggestion();
        SarifResult.message("help", advice.isEmpty() ? heaviest.rule().reason() : advice, json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(heaviest.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (Layer layer : heaviest.rule().layers().stream().sorted().toList()) {
            json.writeString(layer.name());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case BREAKING -> "error";
            case DANGEROUS -> "warning";
            case NOTICE, COMPATIBLE -> "note";
            case NONE -> "none";
        };
    }
}
