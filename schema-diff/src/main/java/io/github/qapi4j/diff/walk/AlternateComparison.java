package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.AlternativeShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Surface;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Compares two alternates; alternatives are the same if they take the same JSON kind. */
final class AlternateComparison {

    private final Walk walk;
    private final TypeComparison types;
    private final TraitsComparison traits;
    private final DocComparison docs;

    AlternateComparison(Walk walk) {
        this.walk = walk;
        this.types = new TypeComparison(walk);
        this.traits = new TraitsComparison(walk);
        this.docs = new DocComparison(walk);
    }

    void compare(Pair pair, AlternateShape old, AlternateShape now) {
        Map<JsonKind, AlternativeShape> before = byKind(walk.old(), old);
        Map<JsonKind, AlternativeShape> after = byKind(walk.now(), now);
        before.forEach((kind, alternative) -> {
            AlternativeShape same = after.get(kind);
            if (same != null) {
                both(pair, alternative, same);
            } else if (walk.provesRemoval(alternative.traits())) {
                walk.add(walk.removal(
                        RuleRow.ALTERNATIVE_REMOVED,
                        pair.site(),
                        List.of(Step.alternative(alternative.name())),
                        alternative.traits(),
                        "alternative of JSON type " + kind.word() + " removed",
                        TypeText.of(alternative.type(), walk.old())));
            }
        });
        after.forEach((kind, alternative) -> {
            if (!before.containsKey(kind) && walk.provesRemoval(alternative.traits())) {
                walk.add(walk.addition(
                        RuleRow.ALTERNATIVE_ADDED,
                        pair.site(),
                        List.of(Step.alternative(alternative.name())),
                        alternative.traits(),
                        "alternative of JSON type " + kind.word() + " added",
                        TypeText.of(alternative.type(), walk.now())));
            }
        });
        order(pair, old, now, before, after);
    }

    private void both(Pair pair, AlternativeShape old, AlternativeShape now) {
        boolean named = walk.shows(Facet.ALTERNATIVE_NAMES);
        String name = walk.old().hidden().contains(Facet.ALTERNATIVE_NAMES) ? now.name() : old.name();
        Spot spot = new Spot(pair.site(), List.of(Step.alternative(name)), old.traits(), now.traits());
        if (named && !old.name().equals(now.name())) {
            String message = "alternative renamed to " + now.name();
            walk.changed(RuleRow.ALTERNATIVE_RENAMED, spot, message, old.name(), now.name());
        }
        types.compare(spot, old.type(), now.type(), TypeRole.ALTERNATIVE);
        traits.compare(
                spot,
                "alternative " + name,
                walk.verdict(RuleRow.ALTERNATIVE_REMOVED),
                walk.verdict(RuleRow.ALTERNATIVE_ADDED));
        docs.text(spot, "text");
    }

    private void order(
            Pair pair,
            AlternateShape old,
            AlternateShape now,
            Map<JsonKind, AlternativeShape> before,
            Map<JsonKind, AlternativeShape> after) {
        List<JsonKind> oldOrder = kinds(walk.old(), old);
        List<JsonKind> nowOrder = kinds(walk.now(), now);
        oldOrder.retainAll(after.keySet());
        nowOrder.retainAll(before.keySet());
        if (!oldOrder.equals(nowOrder)) {
            walk.changed(
                    RuleRow.ALTERNATIVE_REORDERED,
                    pair.spot(),
                    oldOrder.size() + " alternatives reordered",
                    oldOrder.toString(),
                    nowOrder.toString());
        }
    }

    private static List<JsonKind> kinds(Surface surface, AlternateShape type) {
        List<JsonKind> kinds = new ArrayList<>();
        type.alternatives().forEach(a -> kinds.add(JsonKind.of(a.type(), surface)));
        return kinds;
    }

    private static Map<JsonKind, AlternativeShape> byKind(Surface surface, AlternateShape type) {
        Map<JsonKind, AlternativeShape> byKind = new EnumMap<>(JsonKind.class);
        type.alternatives().forEach(a -> byKind.putIfAbsent(JsonKind.of(a.type(), surface), a));
        return byKind;
    }
}
