package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.Pragmas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Single edits of what no command or event leads to: other types, files, pragmas. */
final class OutsideEdits {

    private OutsideEdits() {}

    static List<EditKind> all() {
        return List.of(
                new EditKind("TYPE_ADDED", (s, r) -> Optional.of(Edits.put(s, UnionEdits.fresh()))),
                new EditKind("TYPE_REMOVED", OutsideEdits::removed),
                new EditKind(
                        "MODULE_MOVED",
                        (s, r) -> OperationEdits.one(s, r, o -> true).map(o -> moved(s, o.name()))),
                new EditKind(
                        "MODULE_MOVED",
                        (s, r) -> Edits.pick(Edits.objects(s), r).map(o -> moved(s, o.name()))),
                new EditKind("PRAGMA_CHANGED", (s, r) -> Optional.of(Rebuilding.under(s, toggled(s.pragmas())))));
    }

    /** A type goes that nothing names, neither a command or event nor another type. */
    private static Optional<Surface> removed(Surface surface, Random random) {
        Set<String> used = new HashSet<>();
        Edits.reached(surface).forEach(s -> used.add(s.name()));
        surface.shapes().forEach(s -> used.addAll(Edits.uses(s)));
        List<Shape> others = surface.shapes().stream()
                .filter(s -> s.named() && !used.contains(s.name()))
                .toList();
        return Edits.pick(others, random).map(gone -> {
            List<Shape> rest = new ArrayList<>(surface.shapes());
            rest.remove(gone);
            return Rebuilding.input(surface, surface.operations(), rest).surface();
        });
    }

    private static Surface moved(Surface surface, String name) {
        Map<String, String> files = new HashMap<>();
        surface.shapes()
                .forEach(s -> files.put(s.name(), surface.module(s.traits()).orElse("")));
        surface.operations()
                .forEach(o -> files.put(o.name(), surface.module(o.traits()).orElse("")));
        files.put(name, "entirely-new.json");
        return Rebuilding.filed(surface, other -> files.getOrDefault(other, "")).surface();
    }

    private static Pragmas toggled(Pragmas pragmas) {
        return new Pragmas(!pragmas.docRequired(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
