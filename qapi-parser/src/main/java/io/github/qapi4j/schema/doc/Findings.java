package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports the findings of one comment in the reference's order, with the weight that the dialect gives them. */
final class Findings {

    /** The structure of a comment, which no dialect relaxes (qapi-language §12). */
    private static final Set<String> STRUCTURE = Set.of("Q-DOC-004", "Q-DOC-005", "Q-DOC-006");
    /** Style, which is no reason why something else might be wrong. */
    private static final Set<String> STYLE = Set.of("Q-DOC-018", "Q-DOC-019");

    private static final String EMPTY = "Q-DOC-014";
    private static final String MISPLACED = "Q-DOC-010";
    private static final int ANYWHERE = 0;
    private static final int SHOWN_PLACES = 40;

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
        Optional<Diagnostics.Reported> description = Optional.empty();
        int noted = 0;
        Map<Integer, Diagnostics.Reported> tookText = new HashMap<>();
        for (Finding finding : inOrder(findings)) {
            // A section that should not be there at all need not be filled.
            if (finding.code().equals(EMPTY)
                    && faultyLines.contains(finding.position().line())) {
                continue;
            }
            Diagnostic fault = finding.weighing(severity(finding, diagnostics));
            boolean describes = finding.code().equals(FreeFormGrammar.DESCRIPTION);
            Optional<Diagnostics.Reported> taken =
                    finding.code().equals(EMPTY) ? taken(finding.position().line(), tookText) : Optional.empty();
            if (taken.isPresent()) {
                note(taken.get(), fault, noted++);
            } else if (describes && description.isPresent()) {
                // What they lack is most likely the same: the line of the symbol.
                note(description.get(), fault, noted++);
            } else {
                Diagnostics.Reported reported = diagnostics.report(fault);
                description = describes ? Optional.of(reported) : description;
                if (!STYLE.contains(finding.code()) && !finding.code().equals(EMPTY)) {
                    boolean misplaced = finding.code().equals(MISPLACED);
                    tookText.putIfAbsent(
                            misplaced ? ANYWHERE : finding.position().line(), reported);
                }
            }
        }
    }

    private static void note(Diagnostics.Reported report, Diagnostic fault, int noted) {
        if (noted < SHOWN_PLACES) {
            report.addNote(Note.of(fault));
        } else if (noted == SHOWN_PLACES) {
            report.addNote(new Note(fault.place(), "more like these from here on"));
        }
    }

    /**
     * The report of what took the text from a section: something on the line behind its first, or what is out of place
     * behind it because that text stands at the left edge.
     */
    private static Optional<Diagnostics.Reported> taken(int empty, Map<Integer, Diagnostics.Reported> tookText) {
        Optional<Diagnostics.Reported> next = Optional.ofNullable(tookText.get(empty + 1));
        return next.or(() -> Optional.ofNullable(tookText.get(ANYWHERE)).filter(report -> report.line() > empty));
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort((a, b) -> Integer.compare(a.order(), b.order()));
        return sorted;
    }

    private static Severity severity(Finding finding, Diagnostics diagnostics) {
        return STRUCTURE.contains(finding.code())
                ? Severity.ERROR
                : diagnostics.dialect().relaxed();
    }
}
