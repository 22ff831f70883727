package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.AlternativeShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Single edits of enums and alternates, and of the name of a type. */
final class TypeEdits {

    private TypeEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        values(kinds, "ENUM_VALUE_ADDED", (values, random) -> values.add(new ValueShape("entirely-new", Edits.NEW)));
        values(kinds, "ENUM_VALUE_REMOVED", (values, random) -> values.remove(random.nextInt(values.size())));
        values(kinds, "ENUM_REORDERED", (values, random) -> values.add(values.remove(0)));
        values(kinds, "ENUM_VALUE_RENAMED", (values, random) -> {
            int at = random.nextInt(values.size());
            values.set(at, new ValueShape("entirely-new", values.get(at).traits()));
        });
        kinds.add(new EditKind(
                "ENUM_PREFIX",
                (s, r) -> Edits.pick(enums(s), r)
                        .map(e -> Edits.put(
                                s, new EnumShape(e.name(), e.named(), e.values(), Optional.of("NEW"), e.traits())))));
        kinds.add(new EditKind(
                "ALTERNATIVE_ADDED",
                (s, r) -> alternative(s, r, (list, surface) -> {
                    boolean nothing = list.stream().anyMatch(a -> a.type().equals(new TypeRef.Scalar(Builtin.NULL)));
                    TypeRef type = nothing
                            ? new TypeRef.Array(new TypeRef.Scalar(Builtin.STR))
                            : new TypeRef.Scalar(Builtin.NULL);
                    list.add(new AlternativeShape("entirely-new", type, Edits.NEW));
                })));
        kinds.add(new EditKind("ALTERNATIVE_REMOVED", (s, r) -> alternative(s, r, (list, x) -> list.remove(0))));
        kinds.add(new EditKind(
                "ALTERNATIVE_REORDERED", (s, r) -> alternative(s, r, (list, x) -> list.add(list.remove(0)))));
        kinds.add(new EditKind(
                "ALTERNATIVE_RENAMED",
                (s, r) -> alternative(s, r, (list, x) -> {
                    AlternativeShape first = list.get(0);
                    list.set(0, new AlternativeShape("entirely-new", first.type(), first.traits()));
                })));
        kinds.add(new EditKind(
                "TYPE_REF_RENAMED",
                (s, r) -> Edits.pick(Edits.objects(s), r)
                        .map(o -> Rebuilding.renamed(s, renaming(o.name())).surface())));
        return kinds;
    }

    private static UnaryOperator<String> renaming(String renamed) {
        return name -> name.equals(renamed) ? "EntirelyNew" : name;
    }

    /** Edits a list in place. */
    interface ListEdit<T, C> {
        void edit(List<T> list, C context);
    }

    /** A kind that edits the values of an enum that selects no branches. */
    static EditKind values(String rule, Set<String> brings, ListEdit<ValueShape, Random> edit) {
        return new EditKind(
                rule,
                brings,
                (s, r) -> Edits.pick(enums(s), r).map(e -> {
                    List<ValueShape> values = new ArrayList<>(e.values());
                    edit.edit(values, r);
                    return Edits.put(s, Copies.values(e, values));
                }));
    }

    private static void values(List<EditKind> kinds, String rule, ListEdit<ValueShape, Random> edit) {
        kinds.add(values(rule, Set.of(), edit));
    }

    private static Optional<Surface> alternative(
            Surface surface, Random random, ListEdit<AlternativeShape, Surface> edit) {
        List<AlternateShape> alternates = Edits.reached(surface).stream()
                .filter(AlternateShape.class::isInstance)
                .map(AlternateShape.class::cast)
                .toList();
        return Edits.pick(alternates, random).map(a -> {
            List<AlternativeShape> list = new ArrayList<>(a.alternatives());
            edit.edit(list, surface);
            return Edits.put(surface, new AlternateShape(a.name(), a.named(), list, a.traits()));
        });
    }

    /** Enums of several values that select no branches: those change together with their unions. */
    static List<EnumShape> enums(Surface surface) {
        Set<TypeRef> tags = new HashSet<>();
        for (ObjectShape o : Edits.objects(surface)) {
            o.tag().flatMap(o::member).map(MemberShape::type).ifPresent(tags::add);
        }
        return Edits.reached(surface).stream()
                .filter(EnumShape.class::isInstance)
                .map(EnumShape.class::cast)
                .filter(e -> e.values().size() > 2 && !tags.contains(new TypeRef.Defined(e.name())))
                .toList();
    }
}
