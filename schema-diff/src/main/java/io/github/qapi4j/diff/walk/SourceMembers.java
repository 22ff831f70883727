package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;
import java.util.Map;

/**
 * Compares the accessors of two generated classes of one name. Whether a member is optional changes none, and what a
 * superclass gains or loses is said there.
 */
final class SourceMembers {

    private final Walk walk;
    private final SourceChanges changes;

    SourceMembers(Walk walk, SourceChanges changes) {
        this.walk = walk;
        this.changes = changes;
    }

    void compare(Subject holder, ObjectShape old, ObjectShape now) {
        if (!sameAccessors(old, now)) {
            byName(holder, old, now);
        }
    }

    /** Whether both have the same members of the same types in the same order, as nearly all have. */
    private static boolean sameAccessors(ObjectShape old, ObjectShape now) {
        if (!old.hasNamesOf(now)) {
            return false;
        }
        for (int i = 0; i < old.members().size(); i++) {
            if (!old.members().get(i).type().equals(now.members().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private void byName(Subject holder, ObjectShape old, ObjectShape now) {
        Map<String, MemberShape> before = old.membersByName();
        Map<String, MemberShape> after = now.membersByName();
        for (MemberShape member : before.values()) {
            MemberShape same = after.get(member.name());
            JavaType was = JavaType.of(member.type(), walk.old());
            if (same != null) {
                JavaType is = JavaType.of(same.type(), walk.now());
                boolean inherited = saidOfBase(member, old, walk.now()) && saidOfBase(same, now, walk.old());
                if (!was.equals(is) && !inherited) {
                    RuleRow row = RuleRow.SOURCE_MEMBER_TYPE_CHANGED;
                    List<Step> steps = List.of(Step.member(member.name()));
                    changes.changed(row, holder, steps, member.traits(), same.traits(), was, is);
                }
            } else if (!saidOfBase(member, old, walk.now())) {
                RuleRow row = RuleRow.SOURCE_MEMBER_REMOVED;
                List<Step> steps = List.of(Step.member(member.name()));
                changes.removed(row, holder, steps, member.traits(), "accessors removed", was.toString());
            }
        }
        for (MemberShape member : after.values()) {
            if (!before.containsKey(member.name()) && !saidOfBase(member, now, walk.old())) {
                String is = JavaType.of(member.type(), walk.now()).toString();
                List<Step> steps = List.of(Step.member(member.name()));
                changes.added(RuleRow.SOURCE_MEMBER_ADDED, holder, steps, member.traits(), "accessors added", is);
            }
        }
    }

    /** Whether the class that declares a member is compared by itself, and differs there in the same way. */
    private static boolean saidOfBase(MemberShape member, ObjectShape holder, Surface other) {
        if (member.declaredBy().equals(holder.name()) || !other.hasShape(member.declaredBy())) {
            return false;
        }
        Shape base = other.shape(new TypeRef.Defined(member.declaredBy()));
        return base instanceof ObjectShape object
                && object.member(member.name())
                        .filter(same -> same.type().equals(member.type()))
                        .isEmpty();
    }
}
