package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.policy.Outcome;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.surface.Facet;
import java.util.List;
import java.util.Set;

/**
 * The outcome of one comparison.
 *
 * @param old the baseline
 * @param now the candidate
 * @param hidden what at least one of them cannot show, so that it was not compared
 * @param policy the policy applied
 * @param outcome the findings, and what the policy makes of them
 */
public record Report(Input old, Input now, Set<Facet> hidden, Policy policy, Outcome outcome) {

    public Report {
        hidden = Set.copyOf(hidden);
    }

    /** All findings to report, heaviest first. */
    public List<Finding> findings() {
        return outcome.findings();
    }

    /** The findings that nobody has accepted. */
    public List<Finding> open() {
        return findings().stream().filter(f -> f.waiver().isEmpty()).toList();
    }

    /** The findings that the policy accepts. */
    public List<Finding> accepted() {
        return findings().stream().filter(f -> f.waiver().isPresent()).toList();
    }

    /** How many open findings of a layer have a severity. */
    public int count(Layer layer, Severity severity) {
        return (int) open().stream()
                .filter(f -> f.layers().contains(layer) && f.severity() == severity)
                .count();
    }

    /** Whether the claim that nothing changes on the wire is made and does not hold. */
    public boolean violatesExpectation() {
        return policy.expectNoWireChange() && outcome.wireChanges() > 0;
    }

    /** Whether findings reach the threshold, or exceptions are stale where that is an error. */
    public boolean fails() {
        return outcome.failing() > 0
                || (policy.strictExceptions() && !outcome.stale().isEmpty());
    }
}
