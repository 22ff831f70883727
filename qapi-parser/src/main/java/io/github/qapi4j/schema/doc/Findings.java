package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports the findings of one comment in the reference's order, with the weight that the dialect gives them. */
final class Findings {

    /** The structure of a comment, which no dialect relaxes (qapi-language §12). */
    private static final Set<String> STRUCTURE = Set.of("Q-DOC-004", "Q-DOC-005", "Q-DOC-006");
    /** Style, which is no reason why something else might be wrong. */
    private static final Set<String> STYLE = Set.of("Q-DOC-018", "Q-DOC-019");

    private static final String EMPTY = "Q-DOC-014";

    private Findings() {}

    static void report(List<Finding> findings, Diagnostics diagnostics) {
        if (findings.isEmpty()) {
            return;
        }
        Set<Integer> faultyLines = new HashSet<>();
        boolean reportedElsewhere = diagnostics.dialect() == Dialect.V7_2;
        for (Finding finding : findings) {
            if (!reportedElsewhere
                    && !STYLE.contains(finding.code())
                    && !finding.code().equals(EMPTY)) {
                faultyLines.add(finding.position().line());
            }
        }
        findings.stream()
                // A section that should not be there at all need not be filled.
                .filter(finding -> !finding.code().equals(EMPTY)
                        || !faultyLines.contains(finding.position().line()))
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .forEach(finding -> diagnostics.report(finding.weighing(severity(finding, diagnostics))));
    }

    private static Severity severity(Finding finding, Diagnostics diagnostics) {
        return STRUCTURE.contains(finding.code())
                ? Severity.ERROR
                : diagnostics.dialect().relaxed();
    }
}
