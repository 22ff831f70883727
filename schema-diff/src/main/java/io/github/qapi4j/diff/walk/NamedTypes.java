package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types that two interfaces name, matched by name.
 *
 * @param both those of both
 * @param gone those of the baseline alone
 * @param fresh those of the candidate alone
 */
record NamedTypes(List<Namesakes> both, List<Shape> gone, List<Shape> fresh) {

    /** Two types of one name. */
    record Namesakes(Shape old, Shape now) {}

    NamedTypes {
        both = List.copyOf(both);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    static NamedTypes of(Surface old, Surface now) {
        List<Namesakes> both = new ArrayList<>();
        List<Shape> gone = new ArrayList<>();
        for (Shape shape : named(old)) {
            Optional<Shape> same = now.shape(shape.name());
            if (same.isPresent()) {
                both.add(new Namesakes(shape, same.get()));
            } else {
                gone.add(shape);
            }
        }
        List<Shape> fresh = named(now);
        if (fresh.size() == both.size()) {
            fresh.clear();
        } else {
            fresh.removeIf(shape -> old.hasShape(shape.name()));
        }
        return new NamedTypes(both, gone, fresh);
    }

    private static List<Shape> named(Surface surface) {
        List<Shape> named = new ArrayList<>();
        for (Shape shape : surface.shapes()) {
            if (shape.named()) {
                named.add(shape);
            }
        }
        return named;
    }
}
