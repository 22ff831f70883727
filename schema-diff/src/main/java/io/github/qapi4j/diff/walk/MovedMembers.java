package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Members that left the common part for branches, or came from there.
 *
 * @param toBranch the names that went into branches
 * @param toCommon the names that came out of branches
 * @param old the baseline's type
 * @param now the candidate's type
 */
record MovedMembers(Set<String> toBranch, Set<String> toCommon, ObjectShape old, ObjectShape now) {

    MovedMembers {
        toBranch = Set.copyOf(toBranch);
        toCommon = Set.copyOf(toCommon);
    }

    static MovedMembers between(
            Walk walk, ObjectShape old, ObjectShape now, List<MemberShape> gone, List<MemberShape> fresh) {
        Set<String> toBranch = new LinkedHashSet<>();
        Set<String> toCommon = new LinkedHashSet<>();
        gone.stream()
                .map(MemberShape::name)
                .filter(name -> !holders(walk.now(), now, name).isEmpty())
                .forEach(toBranch::add);
        fresh.stream()
                .map(MemberShape::name)
                .filter(name -> !holders(walk.old(), old, name).isEmpty())
                .forEach(toCommon::add);
        return new MovedMembers(toBranch, toCommon, old, now);
    }

    /** Notes the moves, and compares what each member was with what it is. */
    void report(Walk walk, Pair pair) {
        if (toBranch.isEmpty() && toCommon.isEmpty()) {
            return;
        }
        MemberComparison members = new MemberComparison(walk);
        for (MemberShape member : old.members()) {
            if (toBranch.contains(member.name())) {
                toBranch(walk, members, pair, member);
            }
        }
        for (MemberShape member : now.members()) {
            if (toCommon.contains(member.name())) {
                toCommon(walk, members, pair, member);
            }
        }
    }

    private void toBranch(Walk walk, MemberComparison members, Pair pair, MemberShape member) {
        List<BranchShape> holders = holders(walk.now(), now, member.name());
        boolean loses = now.branches().stream()
                .filter(branch -> !holders.contains(branch))
                .anyMatch(branch -> accepted(walk.old(), branch.value()));
        RuleRow row = loses ? RuleRow.MEMBER_MOVED_TO_BRANCH_LOSING : RuleRow.MEMBER_MOVED_TO_BRANCH;
        List<Step> steps = List.of(Step.member(member.name()));
        MemberShape first = held(walk.now(), holders.get(0), member.name());
        String to = values(holders);
        Spot spot = new Spot(pair.site(), steps, member.traits(), first.traits());
        walk.changed(row, spot, "moved to the branches " + to, "common", to);
        distinct(walk.now(), holders, member.name())
                .forEach((branch, held) -> members.compare(
                        pair.site(), branch.equals(holders.get(0)) ? steps : within(branch, steps), member, held));
    }

    /** Whether a value selected something before: only then it can lose a member. */
    private boolean accepted(Surface before, String value) {
        Optional<MemberShape> tag = now.tag().flatMap(old::member);
        return tag.isPresent()
                && (!(tag.get().type() instanceof TypeRef.Defined type)
                        || !(before.shape(type) instanceof EnumShape values)
                        || values.value(value).isPresent());
    }

    private void toCommon(Walk walk, MemberComparison members, Pair pair, MemberShape member) {
        List<BranchShape> holders = holders(walk.old(), old, member.name());
        RuleRow row = member.optional() ? RuleRow.MEMBER_MOVED_TO_COMMON : RuleRow.MEMBER_MOVED_TO_COMMON_MANDATORY;
        List<Step> steps = List.of(Step.member(member.name()));
        MemberShape first = held(walk.old(), holders.get(0), member.name());
        String from = values(holders);
        Spot spot = new Spot(pair.site(), steps, first.traits(), member.traits());
        walk.changed(row, spot, "moved from the branches " + from, from, "common");
        distinct(walk.old(), holders, member.name())
                .forEach((branch, held) -> members.compare(
                        pair.site(), branch.equals(holders.get(0)) ? steps : within(branch, steps), held, member));
    }

    /** The member as the branches have it, by the first branch that has it so. */
    private static Map<BranchShape, MemberShape> distinct(Surface surface, List<BranchShape> holders, String name) {
        Set<List<Object>> seen = new HashSet<>();
        Map<BranchShape, MemberShape> distinct = new LinkedHashMap<>();
        for (BranchShape branch : holders) {
            MemberShape member = held(surface, branch, name);
            Traits traits = member.traits();
            if (seen.add(
                    List.of(member.type(), member.optional(), traits.condition(), traits.features(), traits.text()))) {
                distinct.put(branch, member);
            }
        }
        return distinct;
    }

    private static List<Step> within(BranchShape branch, List<Step> steps) {
        return List.of(Step.branch(branch.value()), steps.get(0));
    }

    private static String values(List<BranchShape> branches) {
        return branches.stream().map(BranchShape::value).collect(Collectors.joining(", "));
    }

    private static List<BranchShape> holders(Surface surface, ObjectShape union, String name) {
        List<BranchShape> holders = new ArrayList<>();
        for (BranchShape branch : union.branches()) {
            if (surface.object(branch.type()).member(name).isPresent()) {
                holders.add(branch);
            }
        }
        return holders;
    }

    private static MemberShape held(Surface surface, BranchShape branch, String name) {
        Optional<MemberShape> member = surface.object(branch.type()).member(name);
        return member.orElseThrow();
    }
}
