package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.schema.model.Condition;

/**
 * Compares the conditions of things that both sides have, in those builds only in which the place is reached on both
 * sides: what a command's own condition already says is not said again for everything below it.
 */
final class ConditionComparison {

    private final Walk walk;
    private final Regions regions;

    ConditionComparison(Walk walk) {
        this.walk = walk;
        this.regions = walk.regions();
    }

    void compare(PendingCondition pending) {
        Condition before = pending.spot().old().condition();
        Condition after = pending.spot().now().condition();
        int here = regions.and(pending.spot().site().region(), pending.within());
        int old = regions.and(here, regions.of(before));
        int now = regions.and(here, regions.of(after));
        int lost = regions.without(old, now);
        int gained = regions.without(now, old);
        if (lost == gained) {
            if (regions.of(before) == regions.of(after)) {
                add(pending, RuleRow.IF_EQUIVALENT, here, walk.verdict(RuleRow.IF_EQUIVALENT));
            }
        } else if (gained == Regions.NOWHERE) {
            boolean added = before.equals(Condition.ALWAYS);
            RuleRow row = added ? RuleRow.IF_ADDED : RuleRow.IF_NARROWED;
            Verdict verdict = added ? pending.removal().atMost(Severity.DANGEROUS) : walk.verdict(row);
            add(pending, row, lost, verdict);
        } else if (lost == Regions.NOWHERE) {
            boolean removed = after.equals(Condition.ALWAYS);
            RuleRow row = removed ? RuleRow.IF_REMOVED : RuleRow.IF_WIDENED;
            add(pending, row, gained, removed ? pending.addition() : whereFine(pending.addition(), row));
        } else {
            add(pending, RuleRow.IF_CHANGED, regions.or(lost, gained), walk.verdict(RuleRow.IF_CHANGED));
        }
    }

    /** A wider condition is compatible, unless the thing's arrival breaks the builds that it arrives in. */
    private Verdict whereFine(Verdict addition, RuleRow row) {
        Verdict usual = walk.verdict(row);
        Severity in = addition.in() == Severity.BREAKING ? Severity.BREAKING : usual.in();
        Severity out = addition.out() == Severity.BREAKING ? Severity.BREAKING : usual.out();
        return new Verdict(in, out);
    }

    private void add(PendingCondition pending, RuleRow row, int region, Verdict verdict) {
        Condition before = pending.spot().old().condition();
        Condition after = pending.spot().now().condition();
        RuleRow used = pending.only().isPresent() && row != RuleRow.IF_EQUIVALENT
                ? pending.only().orElseThrow()
                : row;
        String old = regions.describe(regions.of(before));
        String now = regions.describe(regions.of(after));
        String message = "condition of " + pending.what() + " changed from " + old + " to " + now;
        Change change = walk.change(used, pending.spot(), message, old, now).in(region);
        walk.add(pending.only().isPresent() ? change : change.judged(verdict));
    }
}
