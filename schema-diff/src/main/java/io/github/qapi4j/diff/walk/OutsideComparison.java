package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
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
                moved(old.name(), old.traits(), now.traits());
            }
        }
        for (Operation old : walk.old().operations()) {
            walk.now().operation(old.name()).ifPresent(now -> moved(old.name(), old.traits(), now.traits()));
        }
    }

    private void moved(String name, Traits old, Traits now) {
        String before = walk.old().module(name).orElse("");
        String after = walk.now().module(name).orElse("");
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            Spot spot = Spot.of(walk.aside(Subject.of(name)), old, now);
            String message = "moved from " + before + " to " + after;
            walk.add(walk.change(RuleRow.MODULE_MOVED, spot, message, before, after)
                    .foldedAs("files " + before + " " + after));
        }
    }

    private void pragmas(Pragmas old, Pragmas now) {
        if (!old.equals(now)) {
            Site site = walk.aside(Subject.of("pragma"));
            Spot spot = Spot.of(site, Traits.NONE, Traits.NONE);
            walk.changed(RuleRow.PRAGMA_CHANGED, spot, "pragmas changed", "", "");
        }
    }
}
