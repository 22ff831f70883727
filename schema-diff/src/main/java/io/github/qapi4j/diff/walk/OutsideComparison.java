package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;
import java.util.Set;

/** Notes what no command or event reaches: types that came or went, files, pragmas. */
final class OutsideComparison {

    private final Walk walk;

    OutsideComparison(Walk walk) {
        this.walk = walk;
    }

    void compare() {
        if (!walk.shows(Facet.UNREACHED)) {
            return;
        }
        Set<String> oldReached = Reach.of(walk.old());
        Set<String> nowReached = Reach.of(walk.now());
        for (Shape shape : walk.old().shapes()) {
            if (shape.named() && !walk.now().hasShape(shape.name()) && !oldReached.contains(shape.name())) {
                Site site = walk.aside(Subject.of(shape.name()));
                walk.add(walk.removal(
                        RuleRow.TYPE_REMOVED, site, List.of(), shape.traits(), "type removed", shape.name()));
            }
        }
        for (Shape shape : walk.now().shapes()) {
            if (shape.named() && !walk.old().hasShape(shape.name()) && !nowReached.contains(shape.name())) {
                Site site = walk.aside(Subject.of(shape.name()));
                walk.add(
                        walk.addition(RuleRow.TYPE_ADDED, site, List.of(), shape.traits(), "type added", shape.name()));
            }
        }
        files();
        pragmas(walk.old().pragmas(), walk.now().pragmas());
    }

    private void files() {
        for (Shape old : walk.old().shapes()) {
            if (old.named() && walk.now().hasShape(old.name())) {
                Shape now = walk.now().shape(new TypeRef.Defined(old.name()));
                moved(old, now);
            }
        }
    }

    private void moved(Shape old, Shape now) {
        String before = file(walk.old(), old);
        String after = file(walk.now(), now);
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            Spot spot = Spot.of(walk.aside(Subject.of(old.name())), old.traits(), now.traits());
            String message = "moved from file " + before + " to " + after;
            walk.add(walk.change(RuleRow.MODULE_MOVED, spot, message, before, after)
                    .foldedAs("files " + before + " " + after));
        }
    }

    private static String file(Surface surface, Shape shape) {
        return surface.module(shape).orElse("");
    }

    private void pragmas(Pragmas old, Pragmas now) {
        if (!old.equals(now)) {
            Site site = walk.aside(Subject.of("pragma"));
            Spot spot = Spot.of(site, Traits.NONE, Traits.NONE);
            walk.changed(RuleRow.PRAGMA_CHANGED, spot, "pragmas changed", "", "");
        }
    }
}
