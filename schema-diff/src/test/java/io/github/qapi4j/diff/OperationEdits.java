package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Single edits of commands and events. */
final class OperationEdits {

    private static final TypeRef.Defined EMPTY = new TypeRef.Defined(Schema.EMPTY_TYPE);
    private static final TypeRef.Defined FRESH = new TypeRef.Defined("EntirelyNew");
    private static final TypeRef STR = new TypeRef.Scalar(Builtin.STR);

    private OperationEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        for (boolean event : new boolean[] {false, true}) {
            String kind = event ? "EVENT" : "COMMAND";
            Predicate<Operation> some = o -> o.event() == event;
            kinds.add(new EditKind(
                    kind + "_ADDED", (s, r) -> Optional.of(Edits.put(s, fresh("entirely-new", event, Edits.NEW)))));
            kinds.add(new EditKind(kind + "_REMOVED", (s, r) -> one(s, r, some).map(o -> Edits.drop(s, o))));
            kinds.add(new EditKind(
                    kind + "_RENAMED",
                    (s, r) -> one(s, r, some.and(o -> !o.traits().text().isBlank()))
                            .map(o -> Edits.put(Edits.drop(s, o), Copies.renamed(o, "entirely-new")))));
        }
        edit(kinds, "ARGS_SOME_TO_NONE", o -> !o.event() && !none(o), o -> Copies.data(o, EMPTY));
        edit(kinds, "EVENT_DATA_SOME_TO_NONE", o -> o.event() && !none(o), o -> Copies.data(o, EMPTY));
        kinds.add(data("ARGS_NONE_TO_SOME", false));
        kinds.add(data("EVENT_DATA_NONE_TO_SOME", true));
        kinds.add(new EditKind("ARG_TYPE_REF", OperationEdits::named));
        edit(kinds, "RETURN_ADDED", o -> !o.event() && o.returns().isEmpty(), o -> Copies.returns(o, Optional.of(STR)));
        kinds.add(new EditKind(
                "RETURN_ADDED",
                (s, r) -> one(s, r, o -> !o.event() && o.returns().isEmpty())
                        .map(o -> Edits.put(Edits.put(s, UnionEdits.fresh()), Copies.returns(o, Optional.of(FRESH))))));
        edit(kinds, "RETURN_REMOVED", o -> o.returns().isPresent(), o -> Copies.returns(o, Optional.empty()));
        edit(
                kinds,
                "RETURN_TYPE_CHANGED",
                o -> o.returns().filter(TypeRef.Defined.class::isInstance).isPresent(),
                o -> Copies.returns(o, o.returns().map(TypeRef.Array::new)));
        flags(kinds);
        return kinds;
    }

    private static void flags(List<EditKind> kinds) {
        List<String> names = List.of("BOXED", "GEN", "SUCCESS_RESPONSE", "OOB", "PRECONFIG", "COROUTINE");
        for (int i = 0; i < names.size(); i++) {
            int flag = i;
            UnaryOperator<Operation> flip = o -> {
                boolean[] f = flags(o);
                f[flag] = !f[flag];
                Command.Flags flags = new Command.Flags(f[0], f[1], f[2], f[3], f[4], f[5]);
                return new Operation(o.name(), o.event(), o.data(), o.returns(), flags, o.traits());
            };
            edit(kinds, names.get(i) + "_ADDED", o -> !o.event() && !flags(o)[flag], flip);
            edit(kinds, names.get(i) + "_REMOVED", o -> !o.event() && flags(o)[flag], flip);
        }
    }

    private static boolean[] flags(Operation o) {
        Command.Flags f = o.flags();
        return new boolean[] {
            f.boxed(), f.generated(), f.successResponse(), f.allowOob(), f.allowPreconfig(), f.coroutine()
        };
    }

    private static void edit(
            List<EditKind> kinds, String rule, Predicate<Operation> fits, UnaryOperator<Operation> edit) {
        kinds.add(new EditKind(rule, (s, r) -> one(s, r, fits).map(edit).map(o -> Edits.put(s, o))));
    }

    static Optional<Operation> one(Surface surface, Random random, Predicate<Operation> fits) {
        return Edits.pick(surface.operations().stream().filter(fits).toList(), random);
    }

    /** A new command without arguments or event without data. */
    static Operation fresh(String name, boolean event, Traits traits) {
        Command.Flags flags = new Command.Flags(false, true, true, false, false, false);
        return new Operation(name, event, EMPTY, Optional.empty(), flags, traits);
    }

    private static EditKind data(String rule, boolean event) {
        return new EditKind(
                rule,
                (s, r) -> one(s, r, o -> o.event() == event && none(o)).map(o -> {
                    return Edits.put(Edits.put(s, UnionEdits.fresh()), Copies.data(o, FRESH));
                }));
    }

    /** Inline data becomes a type with a name. */
    private static Optional<Surface> named(Surface surface, Random random) {
        return one(surface, random, o -> !none(o) && !surface.object(o.data()).named())
                .map(o -> {
                    ObjectShape type = Copies.renamed(surface.object(o.data()), FRESH.name());
                    return Edits.put(Edits.put(surface, type), Copies.data(o, FRESH));
                });
    }

    private static boolean none(Operation o) {
        return o.data().equals(EMPTY);
    }
}
