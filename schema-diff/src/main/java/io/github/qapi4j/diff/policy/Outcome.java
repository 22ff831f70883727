package io.github.qapi4j.diff.policy;

import io.github.qapi4j.diff.judge.Finding;
import java.util.List;

/**
 * What is left of findings when a policy has been applied.
 *
 * @param findings the findings to report, accepted ones among them
 * @param stale the exceptions that matched nothing
 * @param wireChanges how many findings contradict the claim that nothing changes on the wire
 * @param failing how many findings reach the threshold
 */
public record Outcome(List<Finding> findings, List<Acceptance> stale, int wireChanges, int failing) {

    public Outcome {
        findings = List.copyOf(findings);
        stale = List.copyOf(stale);
    }
}
