package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.AlternativeShape;
import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.diff.walk.Step;
import io.github.qapi4j.diff.walk.Subject;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/** Finds what a subject names in another interface. */
final class SubjectLookup {

    private final Surface surface;
    private Optional<TypeRef> type;
    private Traits traits;

    private SubjectLookup(Surface surface, Optional<TypeRef> type, Traits traits) {
        this.surface = surface;
        this.type = type;
        this.traits = traits;
    }

    /** The traits of what the subject names; empty if the interface has no such thing. */
    static Optional<Traits> in(Surface surface, Subject subject) {
        return surface.operation(subject.operation()).flatMap(operation -> {
            SubjectLookup lookup = new SubjectLookup(surface, start(operation, subject), operation.traits());
            boolean found = subject.steps().stream().allMatch(lookup::step);
            return found ? Optional.of(lookup.traits) : Optional.empty();
        });
    }

    private static Optional<TypeRef> start(Operation operation, Subject subject) {
        return subject.place().equals("return") ? operation.returns() : Optional.of(operation.data());
    }

    private boolean step(Step step) {
        if (step.kind() == Step.Kind.ELEMENT) {
            type = type.filter(TypeRef.Array.class::isInstance).map(t -> ((TypeRef.Array) t).element());
            return type.isPresent();
        }
        Optional<Shape> shape =
                type.filter(TypeRef.Defined.class::isInstance).map(t -> surface.shape((TypeRef.Defined) t));
        return shape.isPresent() && into(shape.get(), step);
    }

    private boolean into(Shape shape, Step step) {
        if (shape instanceof EnumShape enumeration) {
            Optional<ValueShape> value = enumeration.value(step.name());
            return move(Optional.empty(), value.map(ValueShape::traits));
        }
        if (shape instanceof AlternateShape alternate) {
            Optional<AlternativeShape> alternative = alternate.alternatives().stream()
                    .filter(a -> a.name().equals(step.name()))
                    .findFirst();
            return move(alternative.map(AlternativeShape::type), alternative.map(AlternativeShape::traits));
        }
        ObjectShape object = (ObjectShape) shape;
        if (step.kind() == Step.Kind.BRANCH) {
            Optional<BranchShape> branch = object.branch(step.name());
            return move(branch.map(BranchShape::type), branch.map(b -> surface.branchTraits(object, b)));
        }
        Optional<MemberShape> member = object.member(step.name());
        return move(member.map(MemberShape::type), member.map(MemberShape::traits));
    }

    private boolean move(Optional<? extends TypeRef> to, Optional<Traits> found) {
        type = to.map(t -> t);
        found.ifPresent(t -> traits = t);
        return found.isPresent();
    }
}
