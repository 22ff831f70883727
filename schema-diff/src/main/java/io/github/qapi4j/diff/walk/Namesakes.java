package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares types, commands and events of one name in what does not depend on how they are reached: the Java source that
 * goes with them, and the files that define them. The walk hands over what it meets, while that is at hand; the rest
 * follows when it is over.
 */
final class Namesakes {

    private final Walk walk;
    private final SourceComparison source;
    private final OutsideComparison outside;
    private final boolean shown;
    private final Set<String> compared = new HashSet<>();
    private int operations;

    Namesakes(Walk walk) {
        this.walk = walk;
        this.source = new SourceComparison(walk);
        this.outside = new OutsideComparison(walk);
        this.shown = walk.shows(Facet.UNREACHED);
    }

    /** Takes two types of one name that the walk has met. */
    void met(Shape old, Shape now) {
        if (shown && old.named() && now.named() && compared.add(old.name())) {
            both(old, now);
        }
    }

    /** Takes a command or an event that both sides have. */
    void met(Operation old, Operation now) {
        if (shown) {
            outside.moved(old.name(), old.traits(), now.traits());
            source.both(old, now);
            operations++;
        }
    }

    /** Compares what the walk has not met, and notes what only one side has. */
    void rest() {
        if (shown) {
            types();
            operations();
            outside.pragmas();
        }
    }

    private void both(Shape old, Shape now) {
        outside.moved(old.name(), old.traits(), now.traits());
        source.both(old, now);
    }

    private void types() {
        List<Shape> gone = new ArrayList<>();
        for (Shape old : named(walk.old())) {
            if (!compared.contains(old.name())) {
                Optional<Shape> now = walk.now().shape(old.name());
                now.ifPresentOrElse(same -> met(old, same), () -> gone.add(old));
            }
        }
        List<Shape> fresh = named(walk.now());
        if (fresh.size() == compared.size()) {
            fresh.clear();
        } else {
            fresh.removeIf(shape -> compared.contains(shape.name()));
        }
        outside.removed(gone);
        outside.added(fresh);
        gone.forEach(source::removed);
        fresh.forEach(source::added);
    }

    private void operations() {
        if (operations < walk.old().operations().size()) {
            gone();
        }
        if (operations < walk.now().operations().size()) {
            fresh();
        }
    }

    private void gone() {
        for (Operation old : walk.old().operations()) {
            Optional<Operation> now = walk.now().operation(old.name());
            if (now.filter(same -> same.event() == old.event()).isEmpty()) {
                source.removed(old);
                now.ifPresent(other -> outside.moved(old.name(), old.traits(), other.traits()));
            }
        }
    }

    private void fresh() {
        for (Operation now : walk.now().operations()) {
            if (walk.old()
                    .operation(now.name())
                    .filter(old -> old.event() == now.event())
                    .isEmpty()) {
                source.added(now);
            }
        }
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
