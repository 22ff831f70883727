package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is found one way is found, mirrored, the other way. */
class MirrorTest {

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @TestFactory
    Stream<DynamicTest> reversedCasesMirror() {
        return CaseFolder.all().stream()
                .flatMap(folder -> folder.goldens().stream()
                        .map(golden -> DynamicTest.dynamicTest(
                                folder + "/" + golden,
                                () -> check(
                                        folder.compare(diff, golden).findings(),
                                        folder.reversed(diff, golden).findings()))));
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

    static void check(List<Finding> there, List<Finding> back) {
        List<Finding> open = new ArrayList<>(mirrored(back));
        for (Finding finding : mirrored(there)) {
            Finding match = open.stream()
                    .filter(f -> mirrors(finding, f))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no mirror of " + RuleCasesTest.line(finding)));
            open.remove(match);
        }
        assertThat(open.stream().map(RuleCasesTest::line)).isEmpty();
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
