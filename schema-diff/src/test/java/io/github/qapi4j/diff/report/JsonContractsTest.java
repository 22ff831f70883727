package io.github.qapi4j.diff.report;

import static io.github.qapi4j.diff.report.Consumers.list;
import static io.github.qapi4j.diff.report.Consumers.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those demand who read the formats that are JSON. */
class JsonContractsTest {

    @ParameterizedTest
    @EnumSource
    void jsonHasTheVersionedShape(Review review) throws Exception {
        Report report = review.report();
        Map<String, Object> root = map(Consumers.json(write("json", report)));

        assertThat(root.get("format")).isEqualTo(1L);
        assertThat(root).containsKeys("old", "new", "summary");
        List<Object> findings = list(root.get("findings"));
        assertThat(findings).hasSameSizeAs(report.findings());
        for (Object finding : findings) {
            assertThat(map(finding))
                    .containsKeys(
                            "rule", "severity", "layers", "positions", "subject", "introspection", "message", "reason")
                    .containsKeys("old", "new", "group", "fingerprint");
            assertThat(map(finding).get("introspection")).isIn("shown", "order", "names", "hidden");
        }
    }

    @ParameterizedTest
    @EnumSource
    void gitLabHasWhatItRequires(Review review) throws Exception {
        Report report = review.report();
        List<Object> issues = list(Consumers.json(new GitLabFormat().write(List.of(report, report))));

        List<Object> fingerprints = new ArrayList<>();
        for (Object issue : issues) {
            assertThat(map(issue)).containsOnlyKeys("description", "check_name", "fingerprint", "severity", "location");
            assertThat(map(issue).get("severity")).isIn("info", "minor", "major", "critical", "blocker");
            Map<String, Object> location = map(map(issue).get("location"));
            assertThat(location.get("path").toString()).doesNotStartWith("./").isNotEmpty();
            assertThat((long) map(location.get("lines")).get("begin")).isPositive();
            fingerprints.add(map(issue).get("fingerprint"));
        }
        assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void sarifHasWhatItsStandardRequires(Review review) throws Exception {
        Report report = review.report();
        Map<String, Object> root = map(Consumers.json(write("sarif", report)));

        assertThat(root.get("version")).isEqualTo("2.1.0");
        Map<String, Object> run = map(list(root.get("runs")).get(0));
        Map<String, Object> driver = map(map(run.get("tool")).get("driver"));
        assertThat(driver.get("name")).isEqualTo("qapi diff");
        List<Object> rules = list(driver.get("rules"));
        for (Object rule : rules) {
            assertThat(map(rule)).containsKeys("id", "shortDescription", "fullDescription", "help");
        }
        List<Object> results = list(run.get("results"));
        assertThat(results).hasSameSizeAs(report.findings());
        for (Object result : results) {
            Map<String, Object> one = map(result);
            long index = (long) one.get("ruleIndex");
            assertThat(map(rules.get((int) index)).get("id")).isEqualTo(one.get("ruleId"));
            assertThat(one.get("level")).isIn("none", "note", "warning", "error");
            assertThat("none".equals(one.get("level"))).isEqualTo("informational".equals(one.get("kind")));
            assertThat(map(one.get("message")).get("text").toString()).isNotBlank();
            Map<String, Object> location = map(list(one.get("locations")).get(0));
            Map<String, Object> physical = map(location.get("physicalLocation"));
            String uri = map(physical.get("artifactLocation")).get("uri").toString();
            assertThat(URI.create(uri).toString()).matches("[\\x21-\\x7e]+");
        }
        Set<String> kinds = Set.of("external", "inSource");
        assertThat(results.stream()
                        .filter(r -> map(r).containsKey("suppressions"))
                        .map(r -> map(list(map(r).get("suppressions")).get(0)).get("kind")))
                .hasSameSizeAs(report.accepted())
                .isSubsetOf(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "qapi/a.json, qapi/a.json",
        "a b%.json, a%20b%25.json",
        "a:b.json, ./a:b.json",
        "C:\\s\\a.json, ./C:/s/a.json",
        "/s/ü.json, file:///s/%C3%BC.json",
    })
    void sarifNamesFilesByReferences(String file, String reference) {
        assertThat(SarifResult.uri(file)).isEqualTo(reference);
    }

    @Test
    void jsonOfSeveralReportsIsAListOfThem() throws Exception {
        Report report = Review.RICH.report();

        List<Object> reports = list(Consumers.json(new JsonFormat().write(List.of(report, report))));

        assertThat(reports).hasSize(2);
        assertThat(reports.get(0)).isEqualTo(Consumers.json(write("json", report)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void jsonOfARangeIsAListHoweverManyCommitsItHas(int commits) throws Exception {
        List<Report> reports = Collections.nCopies(commits, Review.RICH.report());

        assertThat(list(Consumers.json(new JsonFormat().writeRange(reports)))).hasSize(commits);
    }

    private static String write(String format, Report report) {
        return Formats.of(format).orElseThrow().write(List.of(report));
    }
}
