package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Feature;
import java.util.Map;
import java.util.Optional;

/** Compares features and conditions of something that both sides have. */
final class TraitsComparison {

    private final Walk walk;

    TraitsComparison(Walk walk) {
        this.walk = walk;
    }

    /** Compares features, and notes the conditions for later. */
    void compare(Spot spot, String what, Verdict removal, Verdict addition) {
        features(spot, what);
        condition(spot, what, removal, addition, Regions.EVERYWHERE);
    }

    /** Whether there is nothing to compare, as with most members: both sides have no features and the same condition. */
    static boolean plain(Spot spot) {
        return spot.old().features().isEmpty() && spot.now().features().isEmpty() && !conditionsDiffer(spot);
    }

    private static boolean conditionsDiffer(Spot spot) {
        return !spot.old().condition().equals(spot.now().condition());
    }

    /** Notes the conditions for later; {@code within} are the builds in which the thing can be at all. */
    void condition(Spot spot, String what, Verdict removal, Verdict addition, int within) {
        if (conditionsDiffer(spot) && walk.shows(Facet.CONDITIONS)) {
            walk.condition(new PendingCondition(spot, what, removal, addition, within, Optional.empty()));
        }
    }

    /** Notes the condition of a type, which is not on the wire by itself. */
    void typeCondition(Spot spot, String what) {
        if (conditionsDiffer(spot) && walk.shows(Facet.CONDITIONS)) {
            Verdict verdict = walk.verdict(RuleRow.TYPE_IF_CHANGED);
            walk.condition(new PendingCondition(
                    spot, what, verdict, verdict, Regions.EVERYWHERE, Optional.of(RuleRow.TYPE_IF_CHANGED)));
        }
    }

    void features(Spot spot, String what) {
        for (Mark gone : spot.old().features()) {
            Optional<Mark> kept = spot.now().feature(gone.name());
            if (kept.isEmpty()) {
                lost(spot, what, gone);
            } else {
                kept(spot, what, gone, kept.get());
            }
        }
        for (Mark fresh : spot.now().features()) {
            if (!spot.old().has(fresh.name())) {
                gained(spot, what, fresh);
            }
        }
    }

    private void lost(Spot spot, String what, Mark mark) {
        RuleRow row = row(mark, RuleRow.DEPRECATED_REMOVED, RuleRow.UNSTABLE_REMOVED, RuleRow.FEATURE_REMOVED);
        Change change = walk.change(row, spot, what + " lost feature " + mark.name(), mark.name(), "");
        walk.add(change.in(within(change, mark)));
    }

    private void gained(Spot spot, String what, Mark mark) {
        RuleRow row = row(mark, RuleRow.DEPRECATED_ADDED, RuleRow.UNSTABLE_ADDED, RuleRow.FEATURE_ADDED);
        Change change = walk.change(row, spot, what + " got feature " + mark.name(), "", mark.name());
        walk.add(change.in(within(change, mark)));
    }

    private int within(Change change, Mark mark) {
        return walk.regions().and(change.region(), walk.regions().of(mark.condition()));
    }

    private void kept(Spot spot, String what, Mark old, Mark now) {
        DocComparison.texts(
                walk, RuleRow.DOC_FEATURE_CHANGED, spot, "text of feature " + old.name(), old.text(), now.text());
        if (walk.shows(Facet.CONDITIONS) && !old.condition().equals(now.condition())) {
            Spot feature = new Spot(spot.site(), spot.steps(), traits(old), traits(now));
            RuleRow removal = row(old, RuleRow.DEPRECATED_REMOVED, RuleRow.UNSTABLE_REMOVED, RuleRow.FEATURE_REMOVED);
            RuleRow addition = row(now, RuleRow.DEPRECATED_ADDED, RuleRow.UNSTABLE_ADDED, RuleRow.FEATURE_ADDED);
            walk.condition(new PendingCondition(
                    feature,
                    "feature " + old.name() + " of " + what,
                    walk.verdict(removal),
                    walk.verdict(addition),
                    Regions.EVERYWHERE,
                    Optional.empty()));
        }
    }

    private static Traits traits(Mark mark) {
        return new Traits(mark.condition(), Traits.NONE.features(), mark.text(), Map.of(), Optional.empty());
    }

    private static RuleRow row(Mark mark, RuleRow deprecated, RuleRow unstable, RuleRow ordinary) {
        return switch (mark.name()) {
            case Feature.DEPRECATED -> deprecated;
            case Feature.UNSTABLE -> unstable;
            default -> ordinary;
        };
    }
}
