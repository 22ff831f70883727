package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares which base declares what. Bases are the same by name, or, renamed, by their place among the renamed ones. */
final class LineageComparison {

    private final Walk walk;

    LineageComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Pair pair, ObjectShape old, ObjectShape now) {
        if (!old.named() || !now.named()) {
            return;
        }
        boolean sameLineage = old.lineage().equals(now.lineage());
        Map<String, MemberShape> after = now.membersByName();
        for (MemberShape member : old.members()) {
            MemberShape same = after.get(member.name());
            boolean known = sameLineage && same != null && member.declaredBy().equals(same.declaredBy());
            if (same != null
                    && !known
                    && !level(old, now, member.declaredBy()).equals(level(now, old, same.declaredBy()))) {
                moved(pair, member, same);
            }
        }
        if (!sameLineage) {
            bases(pair, old, now);
        }
    }

    private void moved(Pair pair, MemberShape old, MemberShape now) {
        Spot spot = new Spot(pair.site(), List.of(Step.member(old.name())), old.traits(), now.traits());
        String message = "moved from " + old.declaredBy() + " to " + now.declaredBy();
        walk.add(walk.change(RuleRow.MEMBER_MOVED, spot, message, old.declaredBy(), now.declaredBy())
                .foldedAs("to " + now.declaredBy()));
    }

    private void bases(Pair pair, ObjectShape old, ObjectShape now) {
        List<String> before = levels(old, now);
        List<String> after = levels(now, old);
        if (before.equals(after)) {
            return;
        }
        String was = String.join(", ", old.lineage().subList(1, old.lineage().size()));
        String is = String.join(", ", now.lineage().subList(1, now.lineage().size()));
        if (was.isEmpty()) {
            walk.changed(RuleRow.BASE_ADDED, pair.spot(), "base " + is + " added", was, is);
        } else if (is.isEmpty()) {
            walk.changed(RuleRow.BASE_REMOVED, pair.spot(), "base " + was + " removed", was, is);
        } else {
            walk.changed(RuleRow.BASE_CHANGED, pair.spot(), "base " + was + " is now " + is, was, is);
        }
    }

    private static List<String> levels(ObjectShape shape, ObjectShape other) {
        List<String> levels = new ArrayList<>();
        shape.lineage().forEach(name -> levels.add(level(shape, other, name)));
        return levels;
    }

    /** A name for a level of a lineage that both lineages agree on if it is the same level. */
    private static String level(ObjectShape shape, ObjectShape other, String declarer) {
        if (declarer.equals(shape.name())) {
            return "";
        }
        if (other.lineage().contains(declarer)) {
            return declarer;
        }
        List<String> renamed =
                new ArrayList<>(shape.lineage().subList(1, shape.lineage().size()));
        renamed.removeAll(other.lineage());
        return "#" + renamed.indexOf(declarer);
    }
}
