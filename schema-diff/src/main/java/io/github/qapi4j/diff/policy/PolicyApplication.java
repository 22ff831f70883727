package io.github.qapi4j.diff.policy;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.judge.GroupNumbers;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies a policy to findings: severities, then exceptions, then layers. */
public final class PolicyApplication {

    private final Policy policy;
    private final String baseline;
    private final List<Acceptance> current;

    /**
     * An application.
     *
     * @param policy the policy
     * @param baseline the name of the baseline, which exceptions may be bound to
     * @param candidate the name of the candidate, with which exceptions may end
     * @param today the day, with which exceptions may end
     */
    public PolicyApplication(Policy policy, String baseline, String candidate, LocalDate today) {
        this.policy = policy;
        this.baseline = baseline;
        this.current = policy.exceptions().stream()
                .filter(e -> e.concerns(baseline) && !e.expired(today, candidate))
                .toList();
    }

    /** What is left of the findings. */
    public Outcome apply(List<Finding> findings) {
        Set<Acceptance> used = new LinkedHashSet<>();
        List<Finding> kept = new ArrayList<>();
        int wireChanges = 0;
        for (Finding finding : findings) {
            Finding judged = accept(overridden(finding), used);
            if (judged.layers().contains(Layer.WIRE) && judged.severity() != Severity.NONE) {
                wireChanges++;
            }
            if (reported(judged)) {
                kept.add(judged);
            }
        }
        kept.sort((a, b) -> b.severity().compareTo(a.severity()));
        List<Acceptance> stale = policy.exceptions().stream()
                .filter(e -> e.concerns(baseline) && !used.contains(e))
                .toList();
        return new Outcome(GroupNumbers.assign(kept), stale, wireChanges, failing(kept));
    }

    private Finding overridden(Finding finding) {
        Map<Direction, Severity> own = policy.severities().get(finding.rule().id());
        return own == null ? finding : finding.overridden(own);
    }

    private Finding accept(Finding finding, Set<Acceptance> used) {
        List<Acceptance> accepting =
                current.stream().filter(e -> e.accepts(finding)).toList();
        if (accepting.isEmpty() || finding.severity() == Severity.NONE) {
            return finding;
        }
        Acceptance acceptance = accepting.get(0);
        used.addAll(accepting);
        Finding waived = finding.waived(acceptance.waiver());
        return acceptance.cause().onlyIntrospection()
                ? waived.reweighed(Severity.NOTICE.min(waived.severity()), Set.of(Layer.INTROSPECTION))
                : waived;
    }

    private boolean reported(Finding finding) {
        boolean doc = finding.layers().equals(Set.of(Layer.DOC));
        boolean wanted = switch (policy.docs()) {
            case NONE -> !doc;
            case DEFAULTS -> !doc || finding.severity() != Severity.NONE;
            case ALL -> true;
        };
        return wanted && finding.layers().stream().anyMatch(policy.layers()::contains);
    }

    private int failing(List<Finding> findings) {
        return (int) findings.stream()
                .filter(f -> f.waiver().isEmpty())
                .filter(f -> policy.failOn()
                        .filter(least -> f.severity().compareTo(least) >= 0)
                        .isPresent())
                .count();
    }
}
