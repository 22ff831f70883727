package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Single edits that add something about which there is more to say than that it is new. */
final class NewcomerEdits {

    private static final String NEW = "entirely-new";

    private NewcomerEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        remarked(kinds, "NEW_MEMBER_DEPRECATED", NEW, Copies.marked(Edits.NEW, "deprecated"));
        remarked(kinds, "UNSTABLE_WITHOUT_X_PREFIX", NEW, Copies.marked(Edits.NEW, "unstable"));
        remarked(kinds, "X_PREFIX_WITHOUT_UNSTABLE", "x-" + NEW, Edits.NEW);
        remarked(kinds, "SINCE_MISSING", NEW, since("New here", Map.of()));
        remarked(kinds, "SINCE_OLDER_THAN_INTRODUCTION", NEW, since("New here (since 0.1)", Map.of("Since", "0.1")));
        return kinds;
    }

    private static Traits since(String text, Map<String, String> sections) {
        return new Traits(Condition.ALWAYS, List.<Mark>of(), text, sections, Optional.empty());
    }

    private static void remarked(List<EditKind> kinds, String remark, String name, Traits traits) {
        Set<String> remarks = Set.of(remark);
        for (boolean event : new boolean[] {false, true}) {
            Operation added = OperationEdits.fresh(name, event, traits);
            String rule = event ? "EVENT_ADDED" : "COMMAND_ADDED";
            kinds.add(new EditKind(rule, remarks, (s, r) -> Optional.of(Edits.put(s, added))));
        }
        for (boolean optional : new boolean[] {false, true}) {
            String rule = optional ? "MEMBER_ADDED_OPTIONAL" : "MEMBER_ADDED_MANDATORY";
            kinds.add(new EditKind(
                    rule,
                    remarks,
                    (s, r) -> Edits.pick(Edits.objects(s), r).map(o -> {
                        TypeRef type = new TypeRef.Scalar(Builtin.NUMBER);
                        List<MemberShape> members = new ArrayList<>(o.members());
                        members.add(new MemberShape(name, type, optional, o.name(), traits));
                        return Edits.put(s, Copies.members(o, members));
                    })));
        }
        kinds.add(TypeEdits.values(
                "ENUM_VALUE_ADDED", remarks, (values, random) -> values.add(new ValueShape(name, traits))));
    }
}
