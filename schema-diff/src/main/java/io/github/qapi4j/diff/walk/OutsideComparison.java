package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Pragmas;
import java.util.List;
import java.util.Set;

/** Notes what no command or event reaches: types that came or went, files, pragmas. */
final class OutsideComparison {

    private final Walk walk;

    OutsideComparison(Walk walk) {
        this.walk = walk;
    }

    /** Notes types that are gone. */
    void removed(List<Shape> types) {
        for (Shape shape : unreached(types, walk.old())) {
            Site site = walk.aside(Subject.of(shape.name()));
            walk.add(walk.removal(RuleRow.TYPE_REMOVED, site, List.of(), shape.traits(), "type removed", shape.name()));
        }
    }

    /** Notes types that have come. */
    void added(List<Shape> types) {
        for (Shape shape : unreached(types, walk.now())) {
            Site site = walk.aside(Subject.of(shape.name()));
            walk.add(walk.addition(RuleRow.TYPE_ADDED, site, List.of(), shape.traits(), "type added", shape.name()));
        }
    }

    /** Those of an interface's types that no command or event of it reaches. */
    private static List<Shape> unreached(List<Shape> some, Surface surface) {
        if (some.isEmpty()) {
            return some;
        }
        Set<String> reached = Reach.of(surface);
        return some.stream().filter(shape -> !reached.contains(shape.name())).toList();
    }

    /** Notes that another file defines a type, a command or an event. */
    void moved(String name, Traits old, Traits now) {
        String before = walk.old().module(old).orElse("");
        String after = walk.now().module(now).orElse("");
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            Spot spot = Spot.of(walk.aside(Subject.of(name)), old, now);
            String message = "moved from " + before + " to " + after;
            walk.add(walk.change(RuleRow.MODULE_MOVED, spot, message, before, after)
                    .foldedAs("files " + before + " " + after));
        }
    }

    /** Notes that other pragmas are in force. */
    void pragmas() {
        Pragmas old = walk.old().pragmas();
        Pragmas now = walk.now().pragmas();
        if (!old.equals(now)) {
            Site site = walk.aside(Subject.of("pragma"));
            Spot spot = Spot.of(site, Traits.NONE, Traits.NONE);
            walk.changed(RuleRow.PRAGMA_CHANGED, spot, "pragmas changed", "", "");
        }
    }
}
