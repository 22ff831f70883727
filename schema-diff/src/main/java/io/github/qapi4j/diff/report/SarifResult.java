package io.github.qapi4j.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.judge.Waiver;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A finding as a result of SARIF 2.1.0. */
final class SarifResult {

    private SarifResult() {}

    static void write(Report report, Finding finding, int rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rule);
        // A level of "none" is only allowed for what is no failure (§3.27.10).
        if (finding.severity() == Severity.NONE) {
            json.writeStringField("kind", "informational");
        }
        json.writeStringField("level", SarifFormat.level(finding.severity()));
        String condition = finding.everywhere() ? "" : " (if " + finding.region() + ")";
        message("message", finding.subject() + ": " + finding.message() + condition + ". " + finding.reason(), json);
        locations(report, finding, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("qapiDiff/v1", finding.fingerprint());
        json.writeEndObject();
        if (finding.waiver().isPresent()) {
            suppression(finding.waiver().get(), json);
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("position", finding.position());
        json.writeStringField("introspection", finding.rule().introspection().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    static void message(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Where the candidate has it; for what is gone where the baseline had it; for what has no place at all the candidate. */
    private static void locations(Report report, Finding finding, JsonGenerator json) throws IOException {
        Optional<Position> position = finding.newPosition().or(finding::oldPosition);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (position.isPresent()) {
            physical(position.get(), json);
        } else {
            json.writeObjectFieldStart("physicalLocation");
            artifact(report.now().name(), json);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.subject().toString());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        if (finding.newPosition().isPresent() && finding.oldPosition().isPresent()) {
            json.writeArrayFieldStart("relatedLocations");
            json.writeStartObject();
            json.writeNumberField("id", 1);
            physical(finding.oldPosition().get(), json);
            message("message", "in the baseline", json);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void physical(Position position, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(position.file(), json);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, position.line()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(String file, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
    }

    /** A file's name as a reference that every reader of URIs takes. */
    static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            String scheme = path.startsWith("/") ? "file" : null;
            // A colon in the first segment of a relative reference would make it a scheme.
            boolean schemeLike = scheme == null && path.split("/", 2)[0].contains(":");
            return new URI(scheme, scheme == null ? null : "", schemeLike ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path makes a URI: " + file, e);
        }
    }

    private static void suppression(Waiver waiver, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", waiver.cause() + ": " + waiver.reason());
        json.writeEndObject();
        json.writeEndArray();
    }
}
