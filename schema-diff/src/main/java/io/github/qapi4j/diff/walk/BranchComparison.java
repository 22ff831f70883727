package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the branches of unions, a struct being a union without branches. */
final class BranchComparison {

    private static final TypeRef.Defined EMPTY = new TypeRef.Defined(Schema.EMPTY_TYPE);

    private final Walk walk;
    private final TypeComparison types;
    private final TraitsComparison traits;

    BranchComparison(Walk walk) {
        this.walk = walk;
        this.types = new TypeComparison(walk);
        this.traits = new TraitsComparison(walk);
    }

    void compare(Pair pair, ObjectShape old, ObjectShape now, MovedMembers moved) {
        if (old.isUnion() && now.isUnion()) {
            unions(pair, old, now, moved);
        } else if (now.isUnion()) {
            String tag = now.tag().orElseThrow();
            walk.changed(RuleRow.STRUCT_TO_UNION, pair.spot(), "is a union now, by " + tag, "struct", "union");
            if (old.member(tag).isPresent()) {
                now.branches().stream()
                        .filter(b -> !empty(walk.now(), b))
                        .forEach(b -> members(pair, moved, branchOf(b, EMPTY), b));
            }
        } else if (old.isUnion()) {
            String tag = old.tag().orElseThrow();
            walk.changed(RuleRow.UNION_TO_STRUCT, pair.spot(), "was a union, by " + tag, "union", "struct");
            if (now.member(tag).isPresent()) {
                old.branches().stream()
                        .filter(b -> !empty(walk.old(), b))
                        .forEach(b -> members(pair, moved, b, branchOf(b, EMPTY)));
            }
        }
    }

    private void unions(Pair pair, ObjectShape old, ObjectShape now, MovedMembers moved) {
        if (!old.tag().equals(now.tag())) {
            String before = old.tag().orElseThrow();
            String after = now.tag().orElseThrow();
            String message = "discriminator is " + after + " instead of " + before;
            walk.changed(RuleRow.DISCRIMINATOR_CHANGED, pair.spot(), message, before, after);
        }
        Map<String, BranchShape> oldByValue = byValue(old);
        Map<String, BranchShape> nowByValue = byValue(now);
        for (BranchShape before : old.branches()) {
            BranchShape after = nowByValue.get(before.value());
            if (after != null) {
                both(pair, moved, before, after);
            } else if (!implied(walk.old(), before) && walk.provesRemoval(before.traits())) {
                walk.add(walk.removal(
                                RuleRow.BRANCH_REMOVED,
                                pair.site(),
                                List.of(Step.branch(before.value())),
                                walk.old().branchTraits(old, before),
                                "branch removed with its value",
                                before.value())
                        .foldedAs(valueFold(walk.old(), old, before.value())));
            }
        }
        for (BranchShape after : now.branches()) {
            if (!oldByValue.containsKey(after.value())
                    && !implied(walk.now(), after)
                    && walk.provesRemoval(after.traits())) {
                walk.add(walk.addition(
                                RuleRow.BRANCH_ADDED,
                                pair.site(),
                                List.of(Step.branch(after.value())),
                                walk.now().branchTraits(now, after),
                                "branch added with its value",
                                after.value())
                        .foldedAs(valueFold(walk.now(), now, after.value())));
            }
        }
        order(pair, old, now);
    }

    private void both(Pair pair, MovedMembers moved, BranchShape before, BranchShape after) {
        boolean wasImplied = implied(walk.old(), before);
        boolean isImplied = implied(walk.now(), after);
        Spot spot = spot(pair, before, after);
        if (wasImplied && !isImplied) {
            Change change = walk.change(
                    RuleRow.BRANCH_ADDED_TO_EXISTING_TAG, spot, "the value has a branch of its own now", "", "branch");
            // A branch without members is on the wire what the implied one was.
            walk.add(empty(walk.now(), after) ? change.judged(Verdict.of(Severity.NONE)) : change);
        } else if (!wasImplied && isImplied) {
            walk.changed(
                    RuleRow.BRANCH_REMOVED_KEEPING_TAG, spot, "the value has no branch of its own now", "branch", "");
        }
        if (!(wasImplied && isImplied)) {
            condition(pair, spot, before, after);
            members(pair, moved, before, after);
        }
    }

    /** A branch cannot be where its value is not, so only what its own condition adds is compared. */
    private void condition(Pair pair, Spot spot, BranchShape before, BranchShape after) {
        int within = walk.regions()
                .and(
                        valueRegion(walk.old(), (ObjectShape) pair.old(), before.value()),
                        valueRegion(walk.now(), (ObjectShape) pair.now(), after.value()));
        traits.condition(
                spot,
                "branch " + before.value(),
                walk.verdict(RuleRow.BRANCH_REMOVED),
                walk.verdict(RuleRow.BRANCH_ADDED),
                within);
    }

    private void members(Pair pair, MovedMembers moved, BranchShape before, BranchShape after) {
        Spot spot = spot(pair, before, after);
        if (moved.toBranch().isEmpty() && moved.toCommon().isEmpty()) {
            types.compare(spot, before.type(), after.type(), TypeRole.BRANCH);
        } else {
            walk.use(
                    spot,
                    walk.old().object(before.type()),
                    walk.now().object(after.type()),
                    moved.toCommon(),
                    moved.toBranch());
        }
    }

    private Spot spot(Pair pair, BranchShape before, BranchShape after) {
        return new Spot(
                pair.site(),
                List.of(Step.branch(before.value())),
                walk.old().branchTraits((ObjectShape) pair.old(), before),
                walk.now().branchTraits((ObjectShape) pair.now(), after));
    }

    private void order(Pair pair, ObjectShape old, ObjectShape now) {
        List<String> oldOrder = written(walk.old(), old);
        List<String> nowOrder = written(walk.now(), now);
        List<String> before = Orders.common(oldOrder, nowOrder);
        List<String> after = Orders.common(nowOrder, oldOrder);
        if (!before.equals(after)) {
            walk.changed(
                    RuleRow.BRANCH_REORDERED,
                    pair.spot(),
                    before.size() + " branches reordered",
                    String.join(", ", before),
                    String.join(", ", after));
        }
    }

    private List<String> written(Surface surface, ObjectShape union) {
        List<String> values = new ArrayList<>();
        union.branches().stream().filter(b -> !implied(surface, b)).forEach(b -> values.add(b.value()));
        return values;
    }

    /** Where one side cannot show whether an empty branch is written, every empty branch counts as implied. */
    private boolean implied(Surface surface, BranchShape branch) {
        return branch.implied() || (!walk.shows(Facet.EMPTY_ORIGIN) && empty(surface, branch));
    }

    private static boolean empty(Surface surface, BranchShape branch) {
        return surface.object(branch.type()).isEmpty();
    }

    private static BranchShape branchOf(BranchShape like, TypeRef.Defined type) {
        return new BranchShape(like.value(), type, true, like.traits());
    }

    private int valueRegion(Surface surface, ObjectShape union, String value) {
        return surface.tagValue(union, value)
                .map(ValueShape::traits)
                .map(Traits::condition)
                .map(walk.regions()::of)
                .orElse(Regions.EVERYWHERE);
    }

    private static String valueFold(Surface surface, ObjectShape union, String value) {
        return EnumComparison.fold(value, surface.tagValue(union, value).map(ValueShape::traits));
    }

    private static Map<String, BranchShape> byValue(ObjectShape union) {
        Map<String, BranchShape> byValue = new HashMap<>();
        union.branches().forEach(b -> byValue.put(b.value(), b));
        return byValue;
    }
}
