package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One JSON object, its shape versioned, findings unfolded; for a range a list of such objects, however many. */
final class JsonFormat implements ReportFormat {

    /** Changes when a reader of an older version would misunderstand. */
    private static final int VERSION = 1;

    @Override
    public String write(List<Report> reports) {
        return reports.size() == 1 ? JsonText.of(json -> report(reports.get(0), json)) : writeRange(reports);
    }

    @Override
    public String writeRange(List<Report> reports) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Report report : reports) {
                report(report, json);
            }
            json.writeEndArray();
        });
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", VERSION);
        input("old", report.old(), json);
        input("new", report.now(), json);
        summary(report, json);
        json.writeArrayFieldStart("not-compared");
        for (String words :
                report.hidden().stream().sorted().map(f -> f.words()).toList()) {
            json.writeString(words);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stale-exceptions");
        for (var stale : report.outcome().stale()) {
            json.writeStartObject();
            json.writeStringField("rule", stale.rule());
            json.writeStringField("subject", stale.subject());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void input(String field, Input input, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("name", input.name());
        json.writeStringField("kind", input.kind());
        if (input.revision().isPresent()) {
            json.writeStringField("commit", input.revision().get());
        }
        json.writeEndObject();
    }

    private static void summary(Report report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        for (Layer layer : Layer.values()) {
            if (report.policy().layers().contains(layer)) {
                json.writeObjectFieldStart(layer.name());
                for (Severity severity : Severity.values()) {
                    json.writeNumberField(severity.name(), report.count(layer, severity));
                }
                json.writeEndObject();
            }
        }
        json.writeNumberField("accepted", report.accepted().size());
        if (report.policy().expectNoWireChange()) {
            json.writeStringField("expect", "no-wire-change");
            json.writeBooleanField("expectation-holds", !report.violatesExpectation());
        }
        json.writeEndObject();
    }

    private static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("raw-severity", finding.rawSeverity().name());
        strings("layers", finding.layers().stream().sorted().map(Layer::name).toList(), json);
        strings("positions", finding.directions().stream().map(d -> d.word()).toList(), json);
        json.writeStringField("subject", finding.subject().toString());
        strings("uses", finding.uses(), json);
        if (!finding.everywhere()) {
            json.writeStringField("if", finding.region());
        }
        json.writeStringField("introspection", finding.rule().introspection().word());
        json.writeStringField("message", finding.message());
        json.writeStringField("before", finding.before());
        json.writeStringField("after", finding.after());
        json.writeStringField("reason", finding.reason());
        json.writeStringField("citation", finding.rule().citation());
        json.writeStringField("suggestion", finding.rule().suggestion());
        position("old", finding.oldPosition(), json);
        position("new", finding.newPosition(), json);
        json.writeStringField("group", finding.group());
        json.writeStringField("fingerprint", finding.fingerprint());
        if (finding.downstream()) {
            json.writeBooleanField("downstream", true);
        }
        if (finding.waiver().isPresent()) {
            json.writeObjectFieldStart("accepted");
            json.writeStringField("because", finding.waiver().get().cause());
            json.writeStringField("reason", finding.waiver().get().reason());
            json.writeStringField("link", finding.waiver().get().link());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void position(String field, Optional<Position> position, JsonGenerator json) throws IOException {
        if (position.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("file", position.get().file());
        json.writeNumberField("line", position.get().line());
        json.writeEndObject();
    }
}
