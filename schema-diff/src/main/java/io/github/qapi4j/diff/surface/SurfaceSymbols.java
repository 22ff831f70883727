package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Condition;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the symbols of an interface's conditions. */
public final class SurfaceSymbols {

    private SurfaceSymbols() {}

    /** The symbols in alphabetical order. */
    public static SortedSet<String> of(Surface surface) {
        SortedSet<String> symbols = new TreeSet<>();
        for (Operation operation : surface.operations()) {
            add(operation.traits(), symbols);
        }
        for (Shape shape : surface.shapes()) {
            add(shape.traits(), symbols);
            inside(shape, symbols);
        }
        return symbols;
    }

    private static void add(Traits traits, SortedSet<String> symbols) {
        add(traits.condition(), symbols);
        for (Mark feature : traits.features()) {
            add(feature.condition(), symbols);
        }
    }

    private static void add(Condition condition, SortedSet<String> symbols) {
        if (!condition.equals(Condition.ALWAYS)) {
            symbols.addAll(condition.symbols());
        }
    }

    private static void inside(Shape shape, SortedSet<String> symbols) {
        if (shape instanceof ObjectShape object) {
            for (MemberShape member : object.members()) {
                add(member.traits(), symbols);
            }
            for (BranchShape branch : object.branches()) {
                add(branch.traits(), symbols);
            }
        } else if (shape instanceof EnumShape type) {
            for (ValueShape value : type.values()) {
                add(value.traits(), symbols);
            }
        } else if (shape instanceof AlternateShape alternate) {
            for (AlternativeShape alternative : alternate.alternatives()) {
                add(alternative.traits(), symbols);
            }
        }
    }
}
