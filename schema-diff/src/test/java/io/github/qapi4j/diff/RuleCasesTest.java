package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the rule table, in each position in which its verdict differs; {@code -Dgolden.update=true} rewrites. */
class RuleCasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @TestFactory
    Stream<DynamicTest> findingsAreAsExpected() {
        return CaseFolder.all().stream()
                .flatMap(folder -> folder.goldens().stream()
                        .map(golden -> DynamicTest.dynamicTest(folder + "/" + golden, () -> check(folder, golden))));
    }

    private void check(CaseFolder folder, String golden) throws Exception {
        StringBuilder actual = new StringBuilder();
        folder.compare(diff, golden).findings().stream()
                .filter(folder::shows)
                .forEach(f -> actual.append(line(f)).append('\n'));
        if (UPDATE) {
            folder.write(golden, actual.toString());
        }
        assertThat(actual.toString()).isEqualTo(folder.expected(golden));
    }

    /** A row whose verdicts differ needs a case where clients send, one where they receive, and one for both. */
    @Test
    void noRowLacksACaseInAPositionWhereItsVerdictDiffers() {
        Set<String> shown = new HashSet<>();
        Set<RuleRow> found = new HashSet<>();
        Set<String> reasons = new HashSet<>();
        for (CaseFolder folder : CaseFolder.all()) {
            for (String golden : folder.goldens()) {
                for (Finding finding : folder.compare(diff, golden).findings()) {
                    found.add(finding.rule().row());
                    reasons.add(finding.reason());
                    shown.add(finding.rule().row() + " " + finding.position() + " " + finding.severity());
                }
            }
        }
        List<String> lacking = new ArrayList<>();
        for (Rule rule : diff.rules().all()) {
            Verdict verdict = rule.verdict();
            if (rule.row() == RuleRow.DEPRECATED_THEN_REMOVED) {
                // It is no finding of its own: it speaks through the removal that it makes due.
                assertThat(reasons).contains(rule.reason());
            } else if (verdict.in() == verdict.out()) {
                String only = verdict.in().name();
                if (!found.contains(rule.row())
                        || Stream.of("-", "in", "out", "both")
                                .noneMatch(position -> shown.contains(rule.row() + " " + position + " " + only))) {
                    lacking.add(rule.row() + " " + only);
                }
            } else {
                Severity both = verdict.at(Direction.IN).max(verdict.at(Direction.OUT));
                Stream.of("in " + verdict.in(), "out " + verdict.out(), "both " + both)
                        .map(place -> rule.row() + " " + place)
                        .filter(place -> !shown.contains(place))
                        .forEach(lacking::add);
            }
        }
        assertThat(lacking).isEmpty();
    }

    static String line(Finding finding) {
        String capped = finding.severity() == finding.rawSeverity() ? "" : " from " + finding.rawSeverity();
        String where = finding.everywhere() ? "" : " if " + finding.region();
        return finding.severity() + capped + " " + finding.position() + " "
                + finding.rule().id() + " " + finding.subject() + ": " + finding.message() + where;
    }
}
