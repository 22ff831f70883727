package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.rule.RuleTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule, in each position in which its verdict differs; {@code -Dgolden.update=true} rewrites what is expected. */
class RuleCasesTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/qapi4j/diff/cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @TestFactory
    Stream<DynamicNode> findingsAreAsExpected() throws IOException {
        return files().stream().flatMap(file -> {
            Stream<DynamicNode> tests = file.cases().stream()
                    .map(one -> DynamicTest.dynamicTest(file.file().getFileName() + ": " + one, () -> check(one)));
            DynamicNode last = DynamicTest.dynamicTest(file.file().getFileName() + " written", () -> {
                if (UPDATE) {
                    file.write();
                }
            });
            return Stream.concat(tests, Stream.of(last));
        });
    }

    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> ids = new HashSet<>(RuleTable.load().ids());
        for (CaseFile file : files()) {
            for (CaseFile.Case one : file.cases()) {
                one.sections()
                        .getOrDefault("expected", "")
                        .lines()
                        .forEach(
                                line -> ids.removeAll(Arrays.asList(line.strip().split("\\s+", -1))));
            }
        }
        // Modules and history need several files, exceptions a policy: they have tests of their own.
        assertThat(ids).containsExactlyInAnyOrder("MODULE_MOVED", "DEPRECATED_THEN_REMOVED");
    }

    private static List<CaseFile> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(RuleCasesTest::read).toList();
        }
    }

    private static CaseFile read(Path file) {
        try {
            return CaseFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(CaseFile.Case one) {
        StringBuilder actual = new StringBuilder();
        for (String position : one.positions()) {
            if (!position.isEmpty()) {
                actual.append(position).append('\n');
            }
            Report report = diff.compare(
                    Reading.schema(one.schema("old", position)), Reading.schema(one.schema("new", position)));
            report.findings().forEach(f -> actual.append(line(f)).append('\n'));
        }
        if (UPDATE) {
            one.sections().put("expected", actual.toString());
        }
        assertThat(actual.toString()).isEqualTo(one.sections().get("expected"));
    }

    static String line(Finding finding) {
        String capped = finding.severity() == finding.rawSeverity() ? "" : " from " + finding.rawSeverity();
        String where = finding.everywhere() ? "" : " if " + finding.region();
        return "  " + finding.severity() + capped + " " + finding.position() + " "
                + finding.rule().id() + " " + finding.subject() + ": " + finding.message() + where;
    }
}
