package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.report.Folding;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real patch, reviewed by a maintainer: the findings are the reviewer's, and no others. */
class WorkedReviewTest {

    @TempDir
    Path temporary;

    @Test
    void findsWhatTheReviewFound() throws Exception {
        Report report = compare();

        List<String> found = report.findings().stream()
                .map(f -> f.rule().id() + " " + f.severity() + " " + f.position() + " " + f.subject())
                .sorted()
                .toList();
        assertThat(found).isEqualTo(expected(RealSchemas.review().resolve("expected-findings.json")));
    }

    @Test
    void contradictsTheClaimThatNothingChanges() throws Exception {
        Report report = compare();

        assertThat(report.violatesExpectation()).isTrue();
        assertThat(report.outcome().wireChanges()).isEqualTo(5);
        assertThat(report.fails()).isFalse();
    }

    @Test
    void foldsItIntoALineEach() throws Exception {
        Report report = compare();

        List<String> lines = Folding.fold(report.findings()).stream()
                .map(l -> l.severity() + " " + l.position() + " "
                        + l.lead().rule().id() + " " + l.findings().size())
                .toList();
        assertThat(lines)
                .containsExactly(
                        "DANGEROUS in DOC_DEFAULT_REMOVED 1",
                        "DANGEROUS in DOC_DEFAULT_REMOVED 1",
                        "NOTICE out DOC_DEFAULT_ON_MANDATORY 1",
                        "COMPATIBLE both MEMBER_ADDED_OPTIONAL 2",
                        "COMPATIBLE out MEMBER_OPTIONAL_TO_MANDATORY 1",
                        "COMPATIBLE out MEMBER_OPTIONAL_TO_MANDATORY 1",
                        "COMPATIBLE out MEMBER_OPTIONAL_TO_MANDATORY 1",
                        "NONE in MEMBER_MOVED 26",
                        "NONE out MEMBER_MOVED 26",
                        "NONE in MEMBER_REORDERED 1",
                        "NONE out MEMBER_REORDERED 1");
        assertThat(report.findings().stream().filter(f -> f.severity() == Severity.NONE))
                .hasSize(54);
    }

    private Report compare() throws Exception {
        Path old = RealSchemas.directory().resolve("qapi");
        Path now = temporary.resolve("qapi");
        Files.createDirectories(now);
        try (Stream<Path> files = Files.list(old)) {
            for (Path file : files.toList()) {
                Files.copy(file, now.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(
                RealSchemas.review().resolve("migration-patch05.json"),
                now.resolve("migration.json"),
                StandardCopyOption.REPLACE_EXISTING);
        InputReader reader = new InputReader(Path.of(""), DefinedSymbols.ALL);
        Input before = reader.read(old.resolve("qapi-schema.json").toString());
        Input after = reader.read(now.resolve("qapi-schema.json").toString());
        return SchemaDiff.create()
                .withPolicy(Policy.DEFAULT.withExpectNoWireChange())
                .compare(before, after);
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> findings = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            StringBuilder finding = new StringBuilder();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    finding.append(' ').append(json.getText());
                } else if (json.currentToken() == JsonToken.END_OBJECT) {
                    findings.add(finding.toString().strip());
                    finding.setLength(0);
                }
            }
        }
        return findings.stream().sorted().toList();
    }
}
