package io.github.qapi4j.diff;

import io.github.qapi4j.diff.input.Input;
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
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds interfaces out of others, for tests that change them. */
final class Rebuilding {

    private Rebuilding() {}

    static Input input(Surface like, Collection<Operation> operations, Collection<Shape> shapes) {
        Surface surface = new Surface("edited", like.hidden(), operations, shapes, like.modules(), like.pragmas());
        return new Input("edited", "schema", surface, Map.of(), Optional.empty());
    }

    static Input input(Surface surface) {
        return input(surface, surface.operations(), surface.shapes());
    }

    /** The same interface under other pragmas. */
    static Surface under(Surface surface, Pragmas pragmas) {
        return new Surface("edited", surface.hidden(), surface.operations(), surface.shapes(), Map.of(), pragmas);
    }

    /** The same interface with its definitions in files. */
    static Input filed(Surface surface, UnaryOperator<String> fileOfName) {
        Map<String, String> files = new HashMap<>();
        List<Operation> operations = new ArrayList<>();
        for (Operation o : surface.operations()) {
            Traits traits = inFile(o.traits(), fileOfName.apply(o.name()), files);
            operations.add(new Operation(o.name(), o.event(), o.data(), o.returns(), o.flags(), traits));
        }
        List<Shape> shapes = new ArrayList<>();
        for (Shape s : surface.shapes()) {
            shapes.add(with(inFile(s.traits(), fileOfName.apply(s.name()), files), s));
        }
        Surface filed = new Surface("edited", surface.hidden(), operations, shapes, files, surface.pragmas());
        return new Input("edited", "schema", filed, Map.of(), Optional.empty());
    }

    private static Traits inFile(Traits traits, String file, Map<String, String> files) {
        files.put(file, file);
        Optional<Position> position = traits.position().map(p -> new Position(file, p.line(), p.column()));
        return new Traits(traits.condition(), traits.features(), traits.text(), traits.sections(), position);
    }

    private static Shape with(Traits traits, Shape shape) {
        if (shape instanceof EnumShape e) {
            return new EnumShape(e.name(), e.named(), e.values(), e.prefix(), traits);
        }
        if (shape instanceof AlternateShape a) {
            return new AlternateShape(a.name(), a.named(), a.alternatives(), traits);
        }
        ObjectShape o = (ObjectShape) shape;
        return new ObjectShape(o.name(), o.named(), o.members(), o.tag(), o.branches(), o.lineage(), traits);
    }

    /** The same interface with every type's name mapped. */
    static Input renamed(Surface surface, UnaryOperator<String> name) {
        List<Operation> operations = surface.operations().stream()
                .map(o -> new Operation(
                        o.name(),
                        o.event(),
                        (TypeRef.Defined) ref(o.data(), name),
                        o.returns().map(r -> ref(r, name)),
                        o.flags(),
                        o.traits()))
                .toList();
        List<Shape> shapes =
                surface.shapes().stream().map(s -> renamed(s, name)).toList();
        return input(surface, operations, shapes);
    }

    private static Shape renamed(Shape shape, UnaryOperator<String> name) {
        if (shape instanceof EnumShape e) {
            return new EnumShape(name.apply(e.name()), e.named(), e.values(), e.prefix(), e.traits());
        }
        if (shape instanceof AlternateShape a) {
            List<AlternativeShape> alternatives = a.alternatives().stream()
                    .map(x -> new AlternativeShape(x.name(), ref(x.type(), name), x.traits()))
                    .toList();
            return new AlternateShape(name.apply(a.name()), a.named(), alternatives, a.traits());
        }
        ObjectShape o = (ObjectShape) shape;
        return new ObjectShape(
                name.apply(o.name()),
                o.named(),
                o.members().stream()
                        .map(m -> new MemberShape(
                                m.name(), ref(m.type(), name), m.optional(), name.apply(m.declaredBy()), m.traits()))
                        .toList(),
                o.tag(),
                o.branches().stream()
                        .map(b -> new BranchShape(
                                b.value(), (TypeRef.Defined) ref(b.type(), name), b.implied(), b.traits()))
                        .toList(),
                o.lineage().stream().map(name).toList(),
                o.traits());
    }

    private static TypeRef ref(TypeRef ref, UnaryOperator<String> name) {
        if (ref instanceof TypeRef.Array list) {
            return new TypeRef.Array(ref(list.element(), name));
        }
        return ref instanceof TypeRef.Defined defined ? new TypeRef.Defined(name.apply(defined.name())) : ref;
    }
}
