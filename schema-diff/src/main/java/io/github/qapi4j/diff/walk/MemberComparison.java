package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.MemberShape;
import java.util.List;

/** Compares a member that both sides have. */
final class MemberComparison {

    private final Walk walk;
    private final TypeComparison types;
    private final TraitsComparison traits;
    private final DocComparison docs;

    MemberComparison(Walk walk) {
        this.walk = walk;
        this.types = new TypeComparison(walk);
        this.traits = new TraitsComparison(walk);
        this.docs = new DocComparison(walk);
    }

    void compare(Site site, List<Step> steps, MemberShape old, MemberShape now) {
        Spot spot = new Spot(site, steps, old.traits(), now.traits());
        if (old.optional() && !now.optional()) {
            walk.changed(RuleRow.MEMBER_OPTIONAL_TO_MANDATORY, spot, "optional -> mandatory", "optional", "mandatory");
        } else if (!old.optional() && now.optional()) {
            walk.changed(RuleRow.MEMBER_MANDATORY_TO_OPTIONAL, spot, "mandatory -> optional", "mandatory", "optional");
        }
        types.compare(spot, old.type(), now.type(), TypeRole.MEMBER);
        if (!TraitsComparison.plain(spot)) {
            traits.compare(spot, "member " + old.name(), removal(old), addition(now));
        }
        docs.member(spot, old.optional(), now.optional());
    }

    static RuleRow removalRow(MemberShape member) {
        return member.optional() ? RuleRow.MEMBER_REMOVED_OPTIONAL : RuleRow.MEMBER_REMOVED;
    }

    static RuleRow additionRow(MemberShape member) {
        return member.optional() ? RuleRow.MEMBER_ADDED_OPTIONAL : RuleRow.MEMBER_ADDED_MANDATORY;
    }

    private Verdict removal(MemberShape member) {
        return walk.verdict(removalRow(member));
    }

    private Verdict addition(MemberShape member) {
        return walk.verdict(additionRow(member));
    }
}
