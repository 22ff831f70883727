package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.AlternativeShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/** Compares two references to types at one place. */
final class TypeComparison {

    private static final TypeRef STR = new TypeRef.Scalar(Builtin.STR);
    private static final TypeRef ANY = new TypeRef.Scalar(Builtin.ANY);

    private final Walk walk;
    private final ScalarComparison scalars;

    TypeComparison(Walk walk) {
        this.walk = walk;
        this.scalars = new ScalarComparison(walk);
    }

    /**
     * Compares what two references mean.
     *
     * @param spot the place
     * @param old the baseline's reference
     * @param now the candidate's
     * @param role what the reference is for
     */
    void compare(Spot spot, TypeRef old, TypeRef now, TypeRole role) {
        if (old instanceof TypeRef.Array before && now instanceof TypeRef.Array after) {
            compare(spot.into(Step.ELEMENT), before.element(), after.element(), TypeRole.ELEMENT);
            return;
        }
        Optional<Shape> before = shape(old, true);
        Optional<Shape> after = shape(now, false);
        if (before.isPresent() && after.isPresent() && sameKind(before.get(), after.get())) {
            walk.use(spot, before.get(), after.get());
            names(spot, before.get(), after.get(), role);
        } else if (old instanceof TypeRef.Scalar a && now instanceof TypeRef.Scalar b && !any(old) && !any(now)) {
            scalars.compare(spot, a.builtin(), b.builtin(), role);
        } else if (!old.equals(now)) {
            other(spot, old, now, before, after, role);
        }
    }

    private void other(
            Spot spot, TypeRef old, TypeRef now, Optional<Shape> before, Optional<Shape> after, TypeRole role) {
        if (any(now)) {
            changed(RuleRow.TYPE_WIDENED_TO_ANY, spot, old, now);
        } else if (any(old)) {
            changed(RuleRow.TYPE_NARROWED_FROM_ANY, spot, old, now);
        } else if (after.orElse(null) instanceof AlternateShape alternate) {
            toAlternate(spot, old, now, alternate);
        } else if (before.orElse(null) instanceof AlternateShape alternate) {
            fromAlternate(spot, old, now, alternate);
        } else if (old.equals(STR) && after.orElse(null) instanceof EnumShape) {
            changed(RuleRow.STR_TO_ENUM, spot, old, now);
        } else if (now.equals(STR) && before.orElse(null) instanceof EnumShape) {
            changed(RuleRow.ENUM_TO_STR, spot, old, now);
        } else if (role == TypeRole.RETURN) {
            changed(RuleRow.RETURN_TYPE_CHANGED, spot, old, now);
        } else if (listOfTheOther(old, now)) {
            changed(RuleRow.ARRAY_SCALAR, spot, old, now);
        } else {
            changed(RuleRow.TYPE_CHANGED, spot, old, now);
        }
    }

    private void toAlternate(Spot spot, TypeRef old, TypeRef now, AlternateShape alternate) {
        Optional<AlternativeShape> same = alternative(alternate, JsonKind.of(old, walk.old()), false);
        if (same.isEmpty()) {
            changed(RuleRow.TYPE_TO_OTHER_ALTERNATE, spot, old, now);
            return;
        }
        changed(RuleRow.TYPE_TO_ALTERNATE, spot, old, now);
        AlternativeShape taken = same.get();
        compare(spot.into(Step.alternative(taken.name())), old, taken.type(), TypeRole.ALTERNATIVE);
    }

    private void fromAlternate(Spot spot, TypeRef old, TypeRef now, AlternateShape alternate) {
        Optional<AlternativeShape> same = alternative(alternate, JsonKind.of(now, walk.now()), true);
        if (same.isEmpty()) {
            changed(RuleRow.OTHER_ALTERNATE_TO_TYPE, spot, old, now);
            return;
        }
        changed(RuleRow.ALTERNATE_TO_TYPE, spot, old, now);
        AlternativeShape taken = same.get();
        compare(spot.into(Step.alternative(taken.name())), taken.type(), now, TypeRole.ALTERNATIVE);
    }

    private Optional<AlternativeShape> alternative(AlternateShape alternate, JsonKind kind, boolean old) {
        return alternate.alternatives().stream()
                .filter(a -> JsonKind.of(a.type(), old ? walk.old() : walk.now()) == kind)
                .findFirst();
    }

    /** A renamed type is said once, at the pair; another type in its place is said where it is used. */
    private void names(Spot spot, Shape before, Shape after, TypeRole role) {
        boolean sayable = walk.shows(Facet.TYPE_NAMES) && (before.named() || after.named());
        boolean empty = before.name().equals(Schema.EMPTY_TYPE) || after.name().equals(Schema.EMPTY_TYPE);
        if (sayable && !empty && !before.name().equals(after.name()) && !walk.renamed(before, after)) {
            String message = "refers to " + after.name() + " instead of " + before.name();
            walk.changed(role.referenceRow(), spot, message, before.name(), after.name());
        }
    }

    private boolean listOfTheOther(TypeRef old, TypeRef now) {
        if (old instanceof TypeRef.Array list) {
            return JsonKind.of(list.element(), walk.old()) == JsonKind.of(now, walk.now());
        }
        return now instanceof TypeRef.Array list
                && JsonKind.of(list.element(), walk.now()) == JsonKind.of(old, walk.old());
    }

    private void changed(RuleRow row, Spot spot, TypeRef old, TypeRef now) {
        String before = TypeText.of(old, walk.old());
        String after = TypeText.of(now, walk.now());
        walk.changed(row, spot, "type changed from " + before + " to " + after, before, after);
    }

    private Optional<Shape> shape(TypeRef ref, boolean old) {
        return ref instanceof TypeRef.Defined defined
                ? Optional.of((old ? walk.old() : walk.now()).shape(defined))
                : Optional.empty();
    }

    private static boolean sameKind(Shape a, Shape b) {
        return a.getClass() == b.getClass();
    }

    private static boolean any(TypeRef ref) {
        return ref.equals(ANY);
    }
}
