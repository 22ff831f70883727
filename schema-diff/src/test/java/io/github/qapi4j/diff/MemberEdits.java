package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Single edits of members: presence, names, order, bases, types. */
final class MemberEdits {

    private static final TypeRef STR_OR_NULL = new TypeRef.Defined("StrOrNull");
    private static final String FRESH = "EntirelyNew";

    private MemberEdits() {}

    /** A member of a type. */
    private record Place(ObjectShape holder, MemberShape member) {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        kinds.add(new EditKind("MEMBER_ADDED_OPTIONAL", (s, r) -> added(s, r, true)));
        kinds.add(new EditKind("MEMBER_ADDED_MANDATORY", (s, r) -> added(s, r, false)));
        for (boolean optional : new boolean[] {false, true}) {
            kinds.add(new EditKind(
                    "MEMBER_REMOVED",
                    (s, r) -> place(s, r, (o, m) -> m.optional() == optional).map(p -> {
                        List<MemberShape> members = new ArrayList<>(p.holder().members());
                        members.remove(p.member());
                        return Edits.put(s, Copies.members(p.holder(), members));
                    })));
        }
        edit(kinds, "MEMBER_OPTIONAL_TO_MANDATORY", (s, m) -> m.optional(), m -> Copies.member(m, false));
        edit(kinds, "MEMBER_MANDATORY_TO_OPTIONAL", (s, m) -> !m.optional(), m -> Copies.member(m, true));
        edit(
                kinds,
                "MEMBER_RENAMED",
                (s, m) -> !m.traits().text().isBlank(),
                m -> Copies.member(m, "entirely-new", m.declaredBy()));
        kinds.add(new EditKind(
                "MEMBER_REORDERED",
                (s, r) -> object(s, r, o -> o.members().size() > 1).map(o -> {
                    List<MemberShape> members = new ArrayList<>(o.members());
                    members.add(members.remove(0));
                    return Edits.put(s, Copies.members(o, members));
                })));
        bases(kinds);
        types(kinds);
        return kinds;
    }

    private static void bases(List<EditKind> kinds) {
        kinds.add(new EditKind(
                "MEMBER_MOVED",
                (s, r) -> place(s, r, (o, m) -> m.declaredBy().equals(o.name())).map(p -> {
                    MemberShape moved = Copies.member(p.member(), p.member().name(), FRESH);
                    ObjectShape type = Copies.replaced(p.holder(), p.member(), moved);
                    return Edits.put(s, Copies.lineage(type, inserted(p.holder().lineage(), 1)));
                })));
        kinds.add(new EditKind(
                "BASE_ADDED",
                (s, r) -> object(s, r, o -> o.lineage().size() == 1)
                        .map(o -> Edits.put(s, Copies.lineage(o, inserted(o.lineage(), 1))))));
        kinds.add(new EditKind(
                "BASE_CHANGED",
                (s, r) -> object(s, r, o -> o.lineage().size() > 1)
                        .map(o -> Edits.put(
                                s,
                                Copies.lineage(
                                        o, inserted(o.lineage(), o.lineage().size()))))));
        kinds.add(new EditKind(
                "BASE_REMOVED",
                (s, r) -> object(s, r, o -> o.lineage().size() > 1).map(o -> {
                    List<MemberShape> own = o.members().stream()
                            .map(m -> Copies.member(m, m.name(), o.name()))
                            .toList();
                    return Edits.put(s, Copies.lineage(Copies.members(o, own), List.of(o.name())));
                })));
    }

    private static List<String> inserted(List<String> lineage, int at) {
        List<String> longer = new ArrayList<>(lineage);
        longer.add(at, FRESH);
        return longer;
    }

    private static void types(List<EditKind> kinds) {
        scalar(kinds, "INT_RANGE_NARROWED", Builtin.INT, Builtin.INT8);
        scalar(kinds, "INT_RANGE_WIDENED", Builtin.UINT8, Builtin.UINT16);
        scalar(kinds, "INT_RANGE_CHANGED", Builtin.UINT32, Builtin.INT32);
        scalar(kinds, "INT_TO_UNSIGNED", Builtin.INT, Builtin.UINT64);
        scalar(kinds, "UNSIGNED_TO_INT", Builtin.SIZE, Builtin.INT);
        scalar(kinds, "INT_SPELLING", Builtin.INT, Builtin.INT64);
        scalar(kinds, "UNSIGNED_TO_SIZE", Builtin.UINT64, Builtin.SIZE);
        scalar(kinds, "SIZE_TO_UNSIGNED", Builtin.SIZE, Builtin.UINT64);
        scalar(kinds, "TYPE_WIDENED", Builtin.INT, Builtin.NUMBER);
        scalar(kinds, "TYPE_WIDENED", Builtin.STR, Builtin.ANY);
        scalar(kinds, "TYPE_NARROWED", Builtin.NUMBER, Builtin.INT);
        scalar(kinds, "TYPE_NARROWED", Builtin.ANY, Builtin.STR);
        scalar(kinds, "TYPE_CHANGED", Builtin.STR, Builtin.BOOL);
        TypeRef str = new TypeRef.Scalar(Builtin.STR);
        TypeRef bool = new TypeRef.Scalar(Builtin.BOOL);
        TypeRef onOff = new TypeRef.Defined("OnOffAuto");
        edit(kinds, "STR_TO_ENUM", (s, m) -> m.type().equals(str), m -> Copies.member(m, onOff));
        edit(kinds, "ENUM_TO_STR", (s, m) -> shape(s, m, EnumShape.class), m -> Copies.member(m, str));
        edit(kinds, "TYPE_TO_ALTERNATE", (s, m) -> m.type().equals(str), m -> Copies.member(m, STR_OR_NULL));
        edit(kinds, "ALTERNATE_TO_TYPE", (s, m) -> m.type().equals(STR_OR_NULL), m -> Copies.member(m, str));
        edit(kinds, "TYPE_TO_OTHER_ALTERNATE", (s, m) -> m.type().equals(bool), m -> Copies.member(m, STR_OR_NULL));
        edit(kinds, "OTHER_ALTERNATE_TO_TYPE", (s, m) -> m.type().equals(STR_OR_NULL), m -> Copies.member(m, bool));
        edit(
                kinds,
                "ARRAY_SCALAR",
                (s, m) -> !(m.type() instanceof TypeRef.Array) && !shape(s, m, AlternateShape.class) && !any(m),
                m -> Copies.member(m, new TypeRef.Array(m.type())));
        kinds.add(new EditKind("MEMBER_TYPE_REF", MemberEdits::cloned));
    }

    private static boolean any(MemberShape m) {
        return m.type().equals(new TypeRef.Scalar(Builtin.ANY));
    }

    private static boolean shape(Surface surface, MemberShape m, Class<?> kind) {
        return m.type() instanceof TypeRef.Defined type && kind.isInstance(surface.shape(type));
    }

    private static void scalar(List<EditKind> kinds, String rule, Builtin from, Builtin to) {
        TypeRef old = new TypeRef.Scalar(from);
        edit(kinds, rule, (s, m) -> m.type().equals(old), m -> Copies.member(m, new TypeRef.Scalar(to)));
    }

    /** A member's type is replaced by another one that is like it. */
    private static Optional<Surface> cloned(Surface surface, Random random) {
        return place(surface, random, (o, m) -> shape(surface, m, ObjectShape.class))
                .map(p -> {
                    ObjectShape type =
                            surface.object((TypeRef.Defined) p.member().type());
                    MemberShape now = Copies.member(p.member(), new TypeRef.Defined(FRESH));
                    return Edits.put(
                            surface, Copies.renamed(type, FRESH), Copies.replaced(p.holder(), p.member(), now));
                });
    }

    static MemberShape fresh(String declaredBy, boolean optional) {
        return new MemberShape("entirely-new", new TypeRef.Scalar(Builtin.NUMBER), optional, declaredBy, Edits.NEW);
    }

    private static Optional<Surface> added(Surface surface, Random random, boolean optional) {
        return object(surface, random, o -> true).map(o -> {
            List<MemberShape> members = new ArrayList<>(o.members());
            members.add(fresh(o.name(), optional));
            return Edits.put(surface, Copies.members(o, members));
        });
    }

    static void edit(
            List<EditKind> kinds,
            String rule,
            BiPredicate<Surface, MemberShape> fits,
            UnaryOperator<MemberShape> edit) {
        kinds.add(new EditKind(
                rule,
                (s, r) -> place(s, r, (o, m) -> fits.test(s, m))
                        .map(p -> Edits.put(s, Copies.replaced(p.holder(), p.member(), edit.apply(p.member()))))));
    }

    /** Any member but a discriminator, which cannot change by itself. */
    private static Optional<Place> place(Surface surface, Random random, BiPredicate<ObjectShape, MemberShape> fits) {
        List<Place> places = new ArrayList<>();
        for (ObjectShape o : Edits.objects(surface)) {
            o.members().stream()
                    .filter(m -> o.tag().filter(m.name()::equals).isEmpty() && fits.test(o, m))
                    .forEach(m -> places.add(new Place(o, m)));
        }
        return Edits.pick(places, random);
    }

    private static Optional<ObjectShape> object(Surface surface, Random random, Predicate<ObjectShape> fits) {
        return Edits.pick(Edits.objects(surface).stream().filter(fits).toList(), random);
    }
}
