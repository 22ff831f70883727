package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as the page shows it.
 *
 * @param report the report
 * @param number its number on the page, from 1
 * @param open the lines that nobody has accepted
 * @param accepted the lines that the policy accepts
 */
record ReportView(Report report, int number, List<Line> open, List<Line> accepted) {

    static ReportView of(Report report, int number) {
        return new ReportView(report, number, Folding.fold(report.open()), Folding.fold(report.accepted()));
    }

    /** The open lines of a severity. */
    List<Line> open(Severity severity) {
        return open.stream().filter(l -> l.severity() == severity).toList();
    }

    Stream<Line> lines() {
        return Stream.concat(open.stream(), accepted.stream());
    }

    /** The fragment that leads to a finding: stable, as the fingerprint is. */
    String anchor(Finding finding) {
        return id("f") + "-" + finding.fingerprint();
    }

    /** An id of this report's own; on a page with one report it is the word itself. */
    String id(String word) {
        return number == 1 ? word : word + number;
    }
}
