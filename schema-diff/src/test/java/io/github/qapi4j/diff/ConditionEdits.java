package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Single edits of conditions: of commands and events, members, values, features, and types as a whole. */
final class ConditionEdits {

    private static final Condition ONE = new Condition.Symbol("CONFIG_ENTIRELY_NEW");

    private ConditionEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        Predicate<Condition> always = Condition.ALWAYS::equals;
        when(kinds, "IF_ADDED", always, c -> ONE);
        when(kinds, "IF_REMOVED", always.negate(), c -> Condition.ALWAYS);
        when(kinds, "IF_WIDENED", always.negate(), c -> new Condition.Any(List.of(c, ONE)));
        when(kinds, "IF_NARROWED", always.negate(), c -> new Condition.All(List.of(c, ONE)));
        when(kinds, "IF_CHANGED", always.negate(), c -> ONE);
        when(kinds, "IF_EQUIVALENT", always.negate(), c -> new Condition.Not(new Condition.Not(c)));
        kinds.add(new EditKind(
                "TYPE_IF_CHANGED", (s, r) -> Edits.pick(Edits.objects(s), r).map(o -> conditional(s, o))));
        return kinds;
    }

    private static void when(
            List<EditKind> kinds, String rule, Predicate<Condition> fits, UnaryOperator<Condition> change) {
        Predicate<Traits> some = t -> fits.test(t.condition());
        UnaryOperator<Traits> edit = t -> Copies.when(t, change.apply(t.condition()));
        TextEdits.everywhere(kinds, rule, some, edit);
        TextEdits.operation(
                kinds,
                rule,
                t -> t.features().size() == 1 && fits.test(t.features().get(0).condition()),
                t -> {
                    Mark mark = t.features().get(0);
                    return Copies.features(
                            t, List.of(new Mark(mark.name(), change.apply(mark.condition()), mark.text())));
                });
    }

    private static Surface conditional(Surface surface, ObjectShape o) {
        Traits traits = Copies.when(o.traits(), ONE);
        return Edits.put(
                surface, new ObjectShape(o.name(), true, o.members(), o.tag(), o.branches(), o.lineage(), traits));
    }
}
