package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Pragmas;
import java.util.List;
import java.util.Set;

/** Notes what no command or event reaches: types that came or went, files, pragmas. */
final class OutsideComparison {

    private final Walk walk;
    private final NamedTypes types;

    OutsideComparison(Walk walk, NamedTypes types) {
        this.walk = walk;
        this.types = types;
    }

    void compare() {
        for (Shape shape : unreached(types.gone(), walk.old())) {
            Site site = walk.aside(Subject.of(shape.name()));
            walk.add(walk.removal(RuleRow.TYPE_REMOVED, site, List.of(), shape.traits(), "type removed", shape.name()));
        }
        for (Shape shape : unreached(types.fresh(), walk.now())) {
            Site site = walk.aside(Subject.of(shape.name()));
            walk.add(walk.addition(RuleRow.TYPE_ADDED, site, List.of(), shape.traits(), "type added", shape.name()));
        }
        files();
        pragmas(walk.old().pragmas(), walk.now().pragmas());
    }

    /** Those of an interface's types that no command or event of it reaches. */
    private static List<Shape> unreached(List<Shape> some, Surface surface) {
        if (some.isEmpty()) {
            return some;
        }
        Set<String> reached = Reach.of(surface);
        return some.stream().filter(shape -> !reached.contains(shape.name())).toList();
    }

    private void files() {
        for (NamedTypes.Namesakes type : types.both()) {
            moved(type.old().name(), type.old().traits(), type.now().traits());
        }
        for (Operation old : walk.old().operations()) {
            walk.now().operation(old.name()).ifPresent(now -> moved(old.name(), old.traits(), now.traits()));
        }
    }

    private void moved(String name, Traits old, Traits now) {
        String before = walk.old().module(old).orElse("");
        String after = walk.now().module(now).orElse("");
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
