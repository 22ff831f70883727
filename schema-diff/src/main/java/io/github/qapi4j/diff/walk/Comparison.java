package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.SurfaceSymbols;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Compares two interfaces: from commands and events by name to pairs of types, co-inductively. */
public final class Comparison {

    private final List<Change> changes;
    private final List<String> rootNames;
    private final Regions regions;

    private Comparison(List<Change> changes, List<String> rootNames, Regions regions) {
        this.changes = changes;
        this.rootNames = rootNames;
        this.regions = regions;
    }

    /** Compares a baseline with a candidate. */
    public static Comparison of(Surface old, Surface now, RuleTable rules) {
        SortedSet<String> symbols = SurfaceSymbols.of(old);
        symbols.addAll(SurfaceSymbols.of(now));
        Regions regions = new Regions(symbols);
        Walk walk = new Walk(old, now, rules, regions);
        Newcomer newcomer = new Newcomer(walk);
        Namesakes namesakes = new Namesakes(walk);
        new OperationsComparison(walk, newcomer, namesakes).compare();
        PairComparison pairs = new PairComparison(walk, newcomer, namesakes);
        for (Optional<Pair> pair = walk.next(); pair.isPresent(); pair = walk.next()) {
            pairs.compare(pair.get());
        }
        namesakes.rest();
        Fixpoint.reach(walk.roots(), regions);
        ConditionComparison conditions = new ConditionComparison(walk);
        walk.conditions().forEach(conditions::compare);
        List<Change> changes = somewhere(walk.changes(), regions);
        Set<Site> places = Fixpoint.leadingTo(changes.stream().map(Change::site).toList());
        Fixpoint.number(walk.roots(), places);
        Fixpoint.name(walk.roots(), places);
        return new Comparison(changes, walk.rootNames(), regions);
    }

    /** Everything that differs in some build, in the order found. */
    public List<Change> changes() {
        return changes;
    }

    /** The commands and events from which the place of a change is reached, in order, without repetition. */
    public List<String> uses(Change change) {
        return change.site().roots().stream()
                .mapToObj(rootNames::get)
                .distinct()
                .sorted()
                .toList();
    }

    /** The builds that a change concerns, in words; {@code always} if all. */
    public String where(Change change) {
        return regions.describe(regions.and(change.site().region(), change.region()));
    }

    /** What at least one of two interfaces cannot show. */
    public static Set<Facet> hidden(Surface old, Surface now) {
        Set<Facet> hidden = EnumSet.noneOf(Facet.class);
        hidden.addAll(old.hidden());
        hidden.addAll(now.hidden());
        return hidden;
    }

    private static List<Change> somewhere(List<Change> changes, Regions regions) {
        List<Change> kept = new ArrayList<>(changes);
        kept.removeIf(c -> regions.and(c.site().region(), c.region()) == Regions.NOWHERE);
        return List.copyOf(kept);
    }
}
