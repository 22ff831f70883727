package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two object types member by member, bases flattened. */
final class ObjectComparison {

    private final Walk walk;
    private final MemberComparison members;
    private final BranchComparison branches;
    private final LineageComparison lineages;
    private final Newcomer newcomer;

    ObjectComparison(Walk walk, Newcomer newcomer) {
        this.walk = walk;
        this.members = new MemberComparison(walk);
        this.branches = new BranchComparison(walk);
        this.lineages = new LineageComparison(walk);
        this.newcomer = newcomer;
    }

    void compare(Pair pair, ObjectShape old, ObjectShape now) {
        boolean whole = pair.isWhole();
        MovedMembers moved = whole && old.hasNamesOf(now) ? inOrder(pair, old, now) : byName(pair, old, now);
        if (whole && walk.shows(Facet.BASES)) {
            lineages.compare(pair, old, now);
        }
        branches.compare(pair, old, now, moved);
    }

    /** Compares types with the same members in the same order, as nearly all have. */
    private MovedMembers inOrder(Pair pair, ObjectShape old, ObjectShape now) {
        for (int i = 0; i < old.members().size(); i++) {
            MemberShape member = old.members().get(i);
            members.compare(
                    pair.site(),
                    List.of(Step.member(member.name())),
                    member,
                    now.members().get(i));
        }
        return new MovedMembers(Set.of(), Set.of(), old, now);
    }

    private MovedMembers byName(Pair pair, ObjectShape old, ObjectShape now) {
        Map<String, MemberShape> before = without(old, pair.oldExcept());
        Map<String, MemberShape> after = without(now, pair.nowExcept());
        List<MemberShape> gone = new ArrayList<>();
        List<MemberShape> fresh = new ArrayList<>();
        for (MemberShape member : before.values()) {
            MemberShape same = after.get(member.name());
            if (same == null) {
                gone.add(member);
            } else {
                members.compare(pair.site(), List.of(Step.member(member.name())), member, same);
            }
        }
        for (MemberShape member : after.values()) {
            if (!before.containsKey(member.name())) {
                fresh.add(member);
            }
        }
        MovedMembers moved = MovedMembers.between(walk, old, now, gone, fresh);
        moved.report(walk, pair);
        gone.removeIf(m -> moved.toBranch().contains(m.name()));
        fresh.removeIf(m -> moved.toCommon().contains(m.name()));
        addedAndRemoved(pair.site(), before, after, gone, fresh);
        reordered(pair, before, after);
        return moved;
    }

    private void addedAndRemoved(
            Site site,
            Map<String, MemberShape> before,
            Map<String, MemberShape> after,
            List<MemberShape> gone,
            List<MemberShape> fresh) {
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        RenameGuess guess = new RenameGuess(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        Map<String, String> folds = new HashMap<>();
        guess.members(gone, fresh).forEach((old, now) -> {
            String fold = "rename " + old.name() + " " + now.name();
            folds.put("old " + old.name(), fold);
            folds.put("new " + now.name(), fold);
            Spot spot = new Spot(site, List.of(Step.member(old.name())), old.traits(), now.traits());
            String message = "apparently renamed to " + now.name();
            walk.add(walk.change(RuleRow.MEMBER_RENAMED, spot, message, old.name(), now.name())
                    .foldedAs(fold));
        });
        gone.stream()
                .filter(member -> walk.provesRemoval(member.traits()))
                .map(member -> folded(removal(site, member), folds.get("old " + member.name())))
                .forEach(walk::add);
        fresh.stream()
                .filter(member -> walk.provesRemoval(member.traits()))
                .map(member -> folded(addition(site, member), folds.get("new " + member.name())))
                .forEach(walk::add);
    }

    private static Change folded(Change change, @Nullable String fold) {
        return fold == null ? change : change.foldedAs(fold);
    }

    private Change removal(Site site, MemberShape member) {
        String type = TypeText.of(member.type(), walk.old());
        return walk.removal(
                MemberComparison.removalRow(member),
                site,
                List.of(Step.member(member.name())),
                member.traits(),
                optionality(member) + " " + type + " removed",
                type);
    }

    private Change addition(Site site, MemberShape member) {
        String type = TypeText.of(member.type(), walk.now());
        List<Step> steps = List.of(Step.member(member.name()));
        newcomer.examine(site, steps, member.name(), member.traits());
        return walk.addition(
                MemberComparison.additionRow(member),
                site,
                steps,
                member.traits(),
                optionality(member) + " " + type + " added",
                type);
    }

    private static String optionality(MemberShape member) {
        return member.optional() ? "optional" : "mandatory";
    }

    private void reordered(Pair pair, Map<String, MemberShape> before, Map<String, MemberShape> after) {
        if (List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            return;
        }
        List<String> oldOrder = Orders.common(before.keySet(), after.keySet());
        List<String> nowOrder = Orders.common(after.keySet(), before.keySet());
        if (!oldOrder.equals(nowOrder)) {
            String message = oldOrder.size() + " common members reordered";
            walk.changed(
                    RuleRow.MEMBER_REORDERED,
                    pair.spot(),
                    message,
                    String.join(", ", oldOrder),
                    String.join(", ", nowOrder));
        }
    }

    private static Map<String, MemberShape> without(ObjectShape shape, Set<String> except) {
        Map<String, MemberShape> members = shape.membersByName();
        if (!except.isEmpty()) {
            members.keySet().removeAll(except);
        }
        return members;
    }
}
