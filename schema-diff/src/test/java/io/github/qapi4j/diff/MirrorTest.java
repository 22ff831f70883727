package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is found one way is found, mirrored, the other way. */
class MirrorTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/qapi4j/diff/cases");

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @TestFactory
    Stream<DynamicTest> reversedCasesMirror() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                for (CaseFile.Case one : CaseFile.read(file).cases()) {
                    tests.add(DynamicTest.dynamicTest(one.title(), () -> check(one)));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void mirrorsOfMirrorsAreTheRules() {
        RuleTable table = RuleTable.load();
        for (Rule rule : table.all()) {
            for (String mirror : rule.mirrors()) {
                assertThat(table.withId(mirror)).as("mirror of %s", rule.id()).isNotEmpty();
                assertThat(table.withId(mirror))
                        .allSatisfy(m -> assertThat(m.mirrors())
                                .as("mirrors of %s", m.row())
                                .contains(rule.id()));
            }
        }
    }

    private void check(CaseFile.Case one) {
        for (String position : one.positions()) {
            var old = Reading.schema(one.schema("old", position));
            var now = Reading.schema(one.schema("new", position));
            List<Finding> there = mirrored(diff.compare(old, now).findings());
            List<Finding> back = new ArrayList<>(mirrored(diff.compare(now, old).findings()));
            for (Finding finding : there) {
                Finding match = back.stream()
                        .filter(f -> mirrors(finding, f))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no mirror of " + RuleCasesTest.line(finding)));
                back.remove(match);
            }
            assertThat(back.stream().map(RuleCasesTest::line)).isEmpty();
        }
    }

    /** Remarks about what is new have no mirror: nobody remarks on how a thing was before it went. */
    private static List<Finding> mirrored(List<Finding> findings) {
        return findings.stream().filter(f -> !f.rule().mirrors().isEmpty()).toList();
    }

    private static boolean mirrors(Finding there, Finding back) {
        boolean renaming = there.rule().id().endsWith("_RENAMED");
        return there.rule().mirrors().contains(back.rule().id())
                && (renaming || there.subject().toString().equals(back.subject().toString()))
                && there.region().equals(back.region());
    }
}
