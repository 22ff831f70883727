package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what a user of a generated type tells apart: constants of an enum, nested classes of a union or alternate. */
final class SourceCases {

    private final Walk walk;
    private final SourceChanges changes;

    /**
     * A constant or a nested class.
     *
     * @param step the way to it
     * @param type what it holds
     * @param traits what everything has
     */
    private record Case(Step step, JavaType type, Traits traits) {}

    SourceCases(Walk walk, SourceChanges changes) {
        this.walk = walk;
        this.changes = changes;
    }

    void compare(Subject holder, Shape old, Shape now) {
        if (!same(old, now)) {
            byName(holder, old, now);
        }
    }

    /** Whether both have the same cases of the same types in the same order, as nearly all have. */
    private static boolean same(Shape old, Shape now) {
        if (old instanceof EnumShape before && now instanceof EnumShape after) {
            return before.hasValuesOf(after);
        }
        return old instanceof ObjectShape before
                && now instanceof ObjectShape after
                && sameBranches(before.branches(), after.branches());
    }

    private static boolean sameBranches(List<BranchShape> old, List<BranchShape> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            BranchShape before = old.get(i);
            BranchShape after = now.get(i);
            if (!before.value().equals(after.value())
                    || !before.type().equals(after.type())
                    || before.implied() != after.implied()) {
                return false;
            }
        }
        return true;
    }

    private void byName(Subject holder, Shape old, Shape now) {
        Map<String, Case> before = cases(old, walk.old());
        Map<String, Case> after = cases(now, walk.now());
        before.forEach((name, gone) -> {
            Case same = after.get(name);
            List<Step> steps = List.of(gone.step());
            if (same == null) {
                RuleRow row = RuleRow.SOURCE_CASE_REMOVED;
                changes.removed(row, holder, steps, gone.traits(), "no Java name for " + name + " any more", name);
            } else if (!same.type().equals(gone.type())) {
                RuleRow row = RuleRow.SOURCE_CASE_TYPE_CHANGED;
                changes.changed(row, holder, steps, gone.traits(), same.traits(), gone.type(), same.type());
            }
        });
        after.forEach((name, fresh) -> {
            if (!before.containsKey(name)) {
                List<Step> steps = List.of(fresh.step());
                RuleRow row = RuleRow.SOURCE_CASE_ADDED;
                changes.added(row, holder, steps, fresh.traits(), "a Java name for " + name, name);
            }
        });
    }

    /** A branch that the schema does not write has no class. */
    private static Map<String, Case> cases(Shape shape, Surface surface) {
        Map<String, Case> cases = new LinkedHashMap<>();
        if (shape instanceof EnumShape type) {
            JavaType constant = JavaType.plain(type.name());
            type.values().forEach(v -> cases.put(v.name(), new Case(Step.branch(v.name()), constant, v.traits())));
        } else if (shape instanceof AlternateShape type) {
            type.alternatives()
                    .forEach(a -> cases.put(
                            a.name(),
                            new Case(Step.alternative(a.name()), JavaType.of(a.type(), surface), a.traits())));
        } else if (shape instanceof ObjectShape type) {
            type.branches().stream()
                    .filter(b -> !b.implied())
                    .forEach(b -> cases.put(
                            b.value(),
                            new Case(
                                    Step.branch(b.value()),
                                    JavaType.of(b.type(), surface),
                                    surface.branchTraits(type, b))));
        }
        return cases;
    }
}
