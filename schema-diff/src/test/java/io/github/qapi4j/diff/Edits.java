package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** All kinds of single edits, and what they are made with. */
final class Edits {

    /** What is new comes with a text that says so, and with a release later than any. */
    static final Traits NEW = new Traits(
            Condition.ALWAYS, List.of(), "Entirely new here (since 99.0)", Map.of("Since", "99.0"), Optional.empty());

    private Edits() {}

    /** All kinds. */
    static List<EditKind> all() {
        List<EditKind> all = new ArrayList<>(OperationEdits.all());
        all.addAll(MemberEdits.all());
        all.addAll(TypeEdits.all());
        all.addAll(UnionEdits.all());
        all.addAll(TextEdits.all());
        all.addAll(ConditionEdits.all());
        all.addAll(NewcomerEdits.all());
        all.addAll(OutsideEdits.all());
        return all;
    }

    /** One of several, if there are some. */
    static <T> Optional<T> pick(List<T> from, Random random) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    /** The object types that some command or event leads to; a base is flattened into what extends it. */
    static List<ObjectShape> objects(Surface surface) {
        return reached(surface).stream()
                .filter(ObjectShape.class::isInstance)
                .map(ObjectShape.class::cast)
                .filter(ObjectShape::named)
                .toList();
    }

    /** The types that some command or event leads to. */
    static Collection<Shape> reached(Surface surface) {
        Map<String, Shape> reached = new LinkedHashMap<>();
        Deque<TypeRef> todo = new ArrayDeque<>();
        surface.operations().forEach(o -> {
            todo.add(o.data());
            o.returns().ifPresent(todo::add);
        });
        while (!todo.isEmpty()) {
            definition(todo.remove()).map(surface::shape).ifPresent(shape -> {
                if (reached.put(shape.name(), shape) == null) {
                    todo.addAll(types(shape));
                }
            });
        }
        return reached.values();
    }

    /** The names of the types that a type names, its bases among them. */
    static Set<String> uses(Shape shape) {
        Set<String> names = new HashSet<>();
        types(shape).forEach(type -> definition(type).ifPresent(d -> names.add(d.name())));
        if (shape instanceof ObjectShape object) {
            names.addAll(object.lineage().subList(1, object.lineage().size()));
        }
        return names;
    }

    private static Optional<TypeRef.Defined> definition(TypeRef ref) {
        if (ref instanceof TypeRef.Array list) {
            return definition(list.element());
        }
        return ref instanceof TypeRef.Defined type ? Optional.of(type) : Optional.empty();
    }

    private static List<TypeRef> types(Shape shape) {
        List<TypeRef> types = new ArrayList<>();
        if (shape instanceof ObjectShape object) {
            object.members().forEach(m -> types.add(m.type()));
            object.branches().forEach(b -> types.add(b.type()));
        } else if (shape instanceof AlternateShape alternate) {
            alternate.alternatives().forEach(a -> types.add(a.type()));
        }
        return types;
    }

    /** The interface with types put in place of those of the same names, or added. */
    static Surface put(Surface surface, Shape... others) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        surface.shapes().forEach(s -> shapes.put(s.name(), s));
        List.of(others).forEach(s -> shapes.put(s.name(), s));
        return Rebuilding.input(surface, surface.operations(), shapes.values()).surface();
    }

    /** The interface with a command or event put in place of that of the same name, or added. */
    static Surface put(Surface surface, Operation other) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        surface.operations().forEach(o -> operations.put(o.name(), o));
        operations.put(other.name(), other);
        return Rebuilding.input(surface, operations.values(), surface.shapes()).surface();
    }

    /** The interface without a command or event. */
    static Surface drop(Surface surface, Operation gone) {
        List<Operation> operations = new ArrayList<>(surface.operations());
        operations.remove(gone);
        return Rebuilding.input(surface, operations, surface.shapes()).surface();
    }
}
