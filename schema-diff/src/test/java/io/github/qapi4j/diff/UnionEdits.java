package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Single edits of unions and their branches. */
final class UnionEdits {

    private static final TypeRef.Defined EMPTY = new TypeRef.Defined(Schema.EMPTY_TYPE);
    private static final TypeRef.Defined FRESH = new TypeRef.Defined("EntirelyNew");

    private UnionEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        kinds.add(new EditKind(
                "BRANCH_ADDED",
                (s, r) -> union(s, r, b -> true).map(u -> {
                    List<BranchShape> branches = new ArrayList<>(u.branches());
                    branches.add(new BranchShape("entirely-new", FRESH, false, Traits.NONE));
                    EnumShape values = values(s, u);
                    List<ValueShape> more = new ArrayList<>(values.values());
                    more.add(new ValueShape("entirely-new", Edits.NEW));
                    return Edits.put(s, fresh(), Copies.values(values, more), Copies.branches(u, u.tag(), branches));
                })));
        kinds.add(new EditKind(
                "BRANCH_REMOVED",
                (s, r) -> union(s, r, b -> !b.implied()).map(u -> {
                    BranchShape gone = first(u, b -> !b.implied());
                    EnumShape values = values(s, u);
                    List<ValueShape> less = new ArrayList<>(values.values());
                    less.removeIf(v -> v.name().equals(gone.value()));
                    List<BranchShape> branches = new ArrayList<>(u.branches());
                    branches.remove(gone);
                    return Edits.put(s, Copies.values(values, less), Copies.branches(u, u.tag(), branches));
                })));
        kinds.add(branch(
                "BRANCH_ADDED_TO_EXISTING_TAG", (s, b) -> b.implied(), b -> Copies.branch(b, FRESH, false), fresh()));
        kinds.add(branch("BRANCH_REMOVED_KEEPING_TAG", (s, b) -> plain(s, b), b -> Copies.branch(b, EMPTY, true)));
        kinds.add(new EditKind(
                "BRANCH_TYPE_CHANGED",
                (s, r) -> union(s, r, b -> plain(s, b)).map(u -> {
                    BranchShape old = first(u, b -> plain(s, b));
                    ObjectShape clone = Copies.renamed(s.object(old.type()), FRESH.name());
                    return Edits.put(s, clone, replaced(u, old, Copies.branch(old, FRESH, false)));
                })));
        kinds.add(new EditKind(
                "BRANCH_REORDERED",
                (s, r) -> Edits.pick(
                                unions(s).stream().filter(u -> written(u) > 1).toList(), r)
                        .map(u -> {
                            List<BranchShape> branches = new ArrayList<>(u.branches());
                            Collections.reverse(branches);
                            return Edits.put(s, Copies.branches(u, u.tag(), branches));
                        })));
        kinds.add(new EditKind(
                "DISCRIMINATOR_CHANGED",
                (s, r) -> union(s, r, b -> true).map(u -> {
                    MemberShape tag = u.member(u.tag().orElseThrow()).orElseThrow();
                    List<MemberShape> members = new ArrayList<>(u.members());
                    members.add(new MemberShape("entirely-new", tag.type(), false, u.name(), Edits.NEW));
                    return Edits.put(
                            s, Copies.branches(Copies.members(u, members), Optional.of("entirely-new"), u.branches()));
                })));
        kinds.add(new EditKind("UNION_TO_STRUCT", UnionEdits::struct));
        kinds.add(new EditKind("STRUCT_TO_UNION", UnionEdits::newUnion));
        for (boolean some : new boolean[] {false, true}) {
            kinds.add(new EditKind("MEMBER_MOVED_TO_BRANCH", (s, r) -> toBranch(s, r, some)));
            kinds.add(new EditKind("MEMBER_MOVED_TO_COMMON", (s, r) -> toCommon(s, r, some)));
        }
        return kinds;
    }

    private interface BranchFits {
        boolean test(Surface surface, BranchShape branch);
    }

    private static EditKind branch(String rule, BranchFits fits, UnaryOperator<BranchShape> edit, Shape... more) {
        return new EditKind(
                rule,
                (s, r) -> union(s, r, b -> fits.test(s, b)).map(u -> {
                    BranchShape old = first(u, b -> fits.test(s, b));
                    return Edits.put(Edits.put(s, more), replaced(u, old, edit.apply(old)));
                }));
    }

    /** A new struct with one optional member. */
    static ObjectShape fresh() {
        String name = FRESH.name();
        return new ObjectShape(
                name,
                true,
                List.of(MemberEdits.fresh(name, true)),
                Optional.empty(),
                List.of(),
                List.of(name),
                Traits.NONE);
    }

    private static Optional<Surface> struct(Surface s, Random r) {
        List<ObjectShape> flat = unions(s).stream()
                .filter(u ->
                        u.branches().stream().noneMatch(b -> s.object(b.type()).isUnion()))
                .toList();
        return Edits.pick(flat, r).map(u -> Edits.put(s, Copies.branches(u, Optional.empty(), List.of())));
    }

    private static Optional<Surface> newUnion(Surface s, Random r) {
        List<ObjectShape> structs = Edits.objects(s).stream()
                .filter(o -> !o.isUnion() && tag(s, o).isPresent())
                .toList();
        return Edits.pick(structs, r).map(o -> {
            MemberShape tag = tag(s, o).orElseThrow();
            List<BranchShape> branches = ((EnumShape) s.shape((TypeRef.Defined) tag.type()))
                    .values().stream()
                            .map(v -> new BranchShape(v.name(), EMPTY, true, Traits.NONE))
                            .toList();
            return Edits.put(s, Copies.branches(o, Optional.of(tag.name()), branches));
        });
    }

    private static Optional<MemberShape> tag(Surface s, ObjectShape o) {
        return o.members().stream()
                .filter(m ->
                        !m.optional() && m.type() instanceof TypeRef.Defined type && s.shape(type) instanceof EnumShape)
                .findFirst();
    }

    /** A common member goes into a new type for every branch that is written; those that lose it are some or none. */
    private static Optional<Surface> toBranch(Surface s, Random r, boolean losing) {
        List<ObjectShape> fit = unions(s).stream()
                .filter(u -> u.members().size() > 1 && written(u) > 0)
                .filter(u -> losing == u.branches().stream().anyMatch(BranchShape::implied))
                .toList();
        return Edits.pick(fit, r).map(u -> {
            MemberShape moved = u.members().stream()
                    .filter(m -> u.tag().filter(m.name()::equals).isEmpty())
                    .findFirst()
                    .orElseThrow();
            List<Shape> shapes = new ArrayList<>();
            List<BranchShape> branches = new ArrayList<>();
            for (BranchShape b : u.branches()) {
                String name = "EntirelyNew" + branches.size();
                ObjectShape clone = Copies.renamed(s.object(b.type()), name);
                List<MemberShape> members = new ArrayList<>(clone.members());
                members.add(Copies.member(moved, moved.name(), name));
                if (!b.implied()) {
                    shapes.add(Copies.members(clone, members));
                }
                branches.add(b.implied() ? b : Copies.branch(b, new TypeRef.Defined(name), false));
            }
            List<MemberShape> common = new ArrayList<>(u.members());
            common.remove(moved);
            shapes.add(Copies.branches(Copies.members(u, common), u.tag(), branches));
            return Edits.put(s, shapes.toArray(Shape[]::new));
        });
    }

    /** A member that one branch alone has becomes common. */
    private static Optional<Surface> toCommon(Surface s, Random r, boolean optional) {
        Predicate<BranchShape> fits =
                b -> plain(s, b) && s.object(b.type()).members().stream().anyMatch(m -> m.optional() == optional);
        return union(s, r, fits).flatMap(u -> {
            BranchShape old = first(u, fits);
            ObjectShape clone = Copies.renamed(s.object(old.type()), FRESH.name());
            return clone.members().stream()
                    .filter(m -> m.optional() == optional)
                    .filter(m -> u.branches().stream()
                            .filter(b -> !b.equals(old))
                            .noneMatch(b -> s.object(b.type()).member(m.name()).isPresent()))
                    .findFirst()
                    .map(moved -> {
                        List<MemberShape> rest = new ArrayList<>(clone.members());
                        rest.remove(moved);
                        List<MemberShape> common = new ArrayList<>(u.members());
                        common.add(Copies.member(moved, moved.name(), u.name()));
                        ObjectShape now = replaced(u, old, Copies.branch(old, FRESH, false));
                        return Edits.put(s, Copies.members(clone, rest), Copies.members(now, common));
                    });
        });
    }

    private static boolean plain(Surface s, BranchShape b) {
        ObjectShape type = s.object(b.type());
        return !b.implied()
                && type.named()
                && !type.isUnion()
                && !type.members().isEmpty();
    }

    private static ObjectShape replaced(ObjectShape u, BranchShape old, BranchShape now) {
        List<BranchShape> branches =
                u.branches().stream().map(b -> b.equals(old) ? now : b).toList();
        return Copies.branches(u, u.tag(), branches);
    }

    private static BranchShape first(ObjectShape u, Predicate<BranchShape> fits) {
        return u.branches().stream().filter(fits).findFirst().orElseThrow();
    }

    private static long written(ObjectShape u) {
        return u.branches().stream().filter(b -> !b.implied()).count();
    }

    private static EnumShape values(Surface s, ObjectShape u) {
        MemberShape tag = u.member(u.tag().orElseThrow()).orElseThrow();
        return (EnumShape) s.shape((TypeRef.Defined) tag.type());
    }

    private static Optional<ObjectShape> union(Surface s, Random r, Predicate<BranchShape> fits) {
        return Edits.pick(
                unions(s).stream()
                        .filter(u -> u.branches().stream().anyMatch(fits))
                        .toList(),
                r);
    }

    private static List<ObjectShape> unions(Surface s) {
        return Edits.objects(s).stream().filter(ObjectShape::isUnion).toList();
    }
}
