package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;

/**
 * What a reviewer reads: one or more findings that are one edit.
 *
 * @param severity the heaviest of them
 * @param lead the finding that stands for them
 * @param subject what the line is about
 * @param message what it says
 * @param position {@code in}, {@code out}, {@code both} or {@code -}
 * @param findings all of them, the lead among them
 */
public record Line(
        Severity severity, Finding lead, String subject, String message, String position, List<Finding> findings) {

    public Line {
        findings = List.copyOf(findings);
    }

    /** Where to look: the candidate's place, or the baseline's for what is gone; empty if neither is known. */
    public String place() {
        return lead.newPosition()
                .or(lead::oldPosition)
                .map(p -> p.file() + ":" + p.line())
                .orElse("");
    }
}
