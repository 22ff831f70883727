package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two enums value by value. */
final class EnumComparison {

    private final Walk walk;
    private final TraitsComparison traits;
    private final DocComparison docs;
    private final Newcomer newcomer;

    EnumComparison(Walk walk, Newcomer newcomer) {
        this.walk = walk;
        this.traits = new TraitsComparison(walk);
        this.docs = new DocComparison(walk);
        this.newcomer = newcomer;
    }

    void compare(Pair pair, EnumShape old, EnumShape now) {
        if (old.hasValuesOf(now)) {
            for (int i = 0; i < old.values().size(); i++) {
                both(pair, old.values().get(i), now.values().get(i));
            }
        } else {
            byName(pair, old, now);
        }
        if (!old.prefix().equals(now.prefix()) && walk.shows(Facet.PREFIXES)) {
            walk.changed(
                    RuleRow.ENUM_PREFIX,
                    pair.spot(),
                    "prefix of C constants changed",
                    old.prefix().orElse(""),
                    now.prefix().orElse(""));
        }
    }

    private void byName(Pair pair, EnumShape old, EnumShape now) {
        Map<String, ValueShape> before = byName(old);
        Map<String, ValueShape> after = byName(now);
        List<ValueShape> gone = new ArrayList<>();
        for (ValueShape value : old.values()) {
            ValueShape same = after.get(value.name());
            if (same == null) {
                gone.add(value);
            } else {
                both(pair, value, same);
            }
        }
        List<ValueShape> fresh = new ArrayList<>();
        for (ValueShape value : now.values()) {
            if (!before.containsKey(value.name())) {
                fresh.add(value);
            }
        }
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            goneAndFresh(pair, old, now, gone, fresh);
        }
        order(pair, old, now);
    }

    private void goneAndFresh(Pair pair, EnumShape old, EnumShape now, List<ValueShape> gone, List<ValueShape> fresh) {
        Map<String, String> folds = new HashMap<>();
        new RenameGuess(names(old), names(now)).values(gone, fresh).forEach((from, to) -> {
            String fold = "rename " + from.name() + " " + to.name();
            folds.put("old " + from.name(), fold);
            folds.put("new " + to.name(), fold);
            renamed(pair, from, to, fold);
        });
        gone.stream()
                .filter(value -> walk.provesRemoval(value.traits()))
                .forEach(value -> removed(pair, value, folds.get("old " + value.name())));
        fresh.stream()
                .filter(value -> walk.provesRemoval(value.traits()))
                .forEach(value -> added(pair, value, folds.get("new " + value.name())));
    }

    /** The key under which an enum value and its branch are one edit. */
    static String fold(String value, Optional<Traits> traits) {
        String place = traits.flatMap(Traits::position).map(Object::toString).orElse("");
        return "value " + value + " " + place;
    }

    private void both(Pair pair, ValueShape old, ValueShape now) {
        Spot spot = new Spot(pair.site(), List.of(Step.branch(old.name())), old.traits(), now.traits());
        if (!TraitsComparison.plain(spot)) {
            traits.compare(
                    spot,
                    "value " + old.name(),
                    walk.verdict(RuleRow.ENUM_VALUE_REMOVED),
                    walk.verdict(RuleRow.ENUM_VALUE_ADDED));
        }
        docs.text(spot, "text");
    }

    private void removed(Pair pair, ValueShape value, @Nullable String fold) {
        walk.add(walk.removal(
                        RuleRow.ENUM_VALUE_REMOVED,
                        pair.site(),
                        List.of(Step.branch(value.name())),
                        value.traits(),
                        "value " + value.name() + " removed",
                        value.name())
                .foldedAs(fold == null ? fold(value.name(), Optional.of(value.traits())) : fold));
    }

    private void added(Pair pair, ValueShape value, @Nullable String fold) {
        List<Step> steps = List.of(Step.branch(value.name()));
        walk.add(walk.addition(
                        RuleRow.ENUM_VALUE_ADDED,
                        pair.site(),
                        steps,
                        value.traits(),
                        "value " + value.name() + " added",
                        value.name())
                .foldedAs(fold == null ? fold(value.name(), Optional.of(value.traits())) : fold));
        newcomer.examine(pair.site(), steps, value.name(), value.traits());
    }

    private void renamed(Pair pair, ValueShape old, ValueShape now, String fold) {
        Spot spot = new Spot(pair.site(), List.of(Step.branch(old.name())), old.traits(), now.traits());
        walk.add(walk.change(
                        RuleRow.ENUM_VALUE_RENAMED,
                        spot,
                        "value " + old.name() + " apparently renamed to " + now.name(),
                        old.name(),
                        now.name())
                .foldedAs(fold));
    }

    private void order(Pair pair, EnumShape old, EnumShape now) {
        List<String> before = Orders.common(names(old), names(now));
        List<String> after = Orders.common(names(now), names(old));
        if (!before.equals(after)) {
            walk.changed(
                    RuleRow.ENUM_REORDERED,
                    pair.spot(),
                    before.size() + " common values reordered",
                    String.join(", ", before),
                    String.join(", ", after));
        }
    }

    private static Map<String, ValueShape> byName(EnumShape type) {
        Map<String, ValueShape> byName = new HashMap<>();
        for (ValueShape value : type.values()) {
            byName.put(value.name(), value);
        }
        return byName;
    }

    private static List<String> names(EnumShape type) {
        List<String> names = new ArrayList<>();
        for (ValueShape value : type.values()) {
            names.add(value.name());
        }
        return names;
    }
}
