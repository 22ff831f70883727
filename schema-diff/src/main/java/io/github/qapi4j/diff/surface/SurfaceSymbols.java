package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Condition;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the symbols of an interface's conditions. */
public final class SurfaceSymbols {

    private SurfaceSymbols() {}

    /** The symbols in alphabetical order. */
    public static SortedSet<String> of(Surface surface) {
        SortedSet<String> symbols = new TreeSet<>();
        Stream<Traits> operations = surface.operations().stream().map(Operation::traits);
        Stream<Traits> types = surface.shapes().stream().flatMap(SurfaceSymbols::traits);
        Stream.concat(operations, types).forEach(traits -> {
            add(traits.condition(), symbols);
            traits.features().forEach(f -> add(f.condition(), symbols));
        });
        return symbols;
    }

    private static void add(Condition condition, SortedSet<String> symbols) {
        if (!condition.equals(Condition.ALWAYS)) {
            symbols.addAll(condition.symbols());
        }
    }

    private static Stream<Traits> traits(Shape shape) {
        return Stream.concat(Stream.of(shape.traits()), inside(shape));
    }

    private static Stream<Traits> inside(Shape shape) {
        if (shape instanceof ObjectShape object) {
            return Stream.concat(
                    object.members().stream().map(MemberShape::traits),
                    object.branches().stream().map(BranchShape::traits));
        }
        if (shape instanceof EnumShape type) {
            return type.values().stream().map(ValueShape::traits);
        }
        return ((AlternateShape) shape).alternatives().stream().map(AlternativeShape::traits);
    }
}
