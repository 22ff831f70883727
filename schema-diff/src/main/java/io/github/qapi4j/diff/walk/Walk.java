package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of one comparison while it goes on: pairs met, uses of them, changes found. Not thread-safe. */
final class Walk {

    private final Surface old;
    private final Surface now;
    private final RuleTable rules;
    private final Regions regions;
    private final Map<PairKey, Site> sites = new HashMap<>();
    private final Deque<Pair> todo = new ArrayDeque<>();
    private final List<Site> roots = new ArrayList<>();
    private final List<String> rootNames = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<PendingCondition> conditions = new ArrayList<>();

    private record PairKey(String old, String now, Set<String> oldExcept, Set<String> nowExcept) {

        // As the generated ones, which are slow at their first use.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PairKey key
                    && old.equals(key.old)
                    && now.equals(key.now)
                    && oldExcept.equals(key.oldExcept)
                    && nowExcept.equals(key.nowExcept);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * old.hashCode() + now.hashCode()) + oldExcept.hashCode()) + nowExcept.hashCode();
        }
    }

    Walk(Surface old, Surface now, RuleTable rules, Regions regions) {
        this.old = old;
        this.now = now;
        this.rules = rules;
        this.regions = regions;
    }

    Surface old() {
        return old;
    }

    Surface now() {
        return now;
    }

    Regions regions() {
        return regions;
    }

    Verdict verdict(RuleRow row) {
        Rule rule = rules.rule(row);
        return rule.verdict();
    }

    /** Whether both sides show that kind of fact. */
    boolean shows(Facet facet) {
        return !old.hidden().contains(facet) && !now.hidden().contains(facet);
    }

    /** Whether something that only the baseline has is really gone: a reply lacks what its build switched off. */
    boolean provesRemoval(Traits gone) {
        return shows(Facet.CONDITIONS) || gone.condition().equals(Condition.ALWAYS);
    }

    /** Whether a type is the other under a new name: neither side knows the other's name. */
    boolean renamed(Shape before, Shape after) {
        return before.named()
                && after.named()
                && !before.name().equals(after.name())
                && !now.hasShape(before.name())
                && !old.hasShape(after.name());
    }

    /** A new root that the walk starts from. */
    Site root(Subject subject, Direction direction, Traits before, Traits after) {
        Site site = enter(subject, presence(before, after));
        site.open(direction, before.unstable());
        return site;
    }

    /** A place for changes of a command or an event as such. */
    Site whole(Operation operation) {
        Site site = enter(Subject.of(operation.name()), Regions.EVERYWHERE);
        if (operation.event()) {
            site.open(Direction.OUT, false);
        }
        return site;
    }

    /** A place for changes of what is not on the wire. */
    Site aside(Subject subject) {
        return enter(subject, Regions.EVERYWHERE);
    }

    private Site enter(Subject subject, int builds) {
        Site site = Site.root(subject);
        site.enter(builds);
        roots.add(site);
        rootNames.add(subject.operation());
        return site;
    }

    /** Compares two types that are used at the same place, once for all such places. */
    void use(Spot spot, Shape before, Shape after) {
        use(spot, before, after, Set.of(), Set.of());
    }

    /** Whether two types are used at the same place somewhere, with all their members. */
    boolean uses(Shape before, Shape after) {
        return sites.containsKey(new PairKey(before.name(), after.name(), Set.of(), Set.of()));
    }

    /** As {@link #use(Spot, Shape, Shape)}, leaving out members that were judged elsewhere. */
    void use(Spot spot, Shape before, Shape after, Set<String> oldExcept, Set<String> nowExcept) {
        Site site = sites.computeIfAbsent(new PairKey(before.name(), after.name(), oldExcept, nowExcept), key -> {
            Site fresh = Site.pair(before, after);
            todo.add(new Pair(fresh, before, after, oldExcept, nowExcept));
            return fresh;
        });
        spot.site().add(new Edge(site, spot.steps(), spot.old().unstable(), presence(spot.old(), spot.now())));
    }

    /** The next pair to compare. */
    Optional<Pair> next() {
        return Optional.ofNullable(todo.poll());
    }

    /** Notes a change of something that both sides have. */
    void changed(RuleRow row, Spot spot, String message, String before, String after) {
        add(change(row, spot, message, before, after));
    }

    Change change(RuleRow row, Spot spot, String message, String before, String after) {
        return new Change(
                row,
                spot.site(),
                spot.steps(),
                message,
                before,
                after,
                Optional.of(spot.old()),
                Optional.of(spot.now()),
                Optional.empty(),
                presence(spot.old(), spot.now()),
                Optional.empty());
    }

    Change removal(RuleRow row, Site site, List<Step> steps, Traits gone, String message, String before) {
        return new Change(
                row,
                site,
                steps,
                message,
                before,
                "",
                Optional.of(gone),
                Optional.empty(),
                Optional.empty(),
                regions.of(gone.condition()),
                Optional.empty());
    }

    Change addition(RuleRow row, Site site, List<Step> steps, Traits added, String message, String after) {
        return new Change(
                row,
                site,
                steps,
                message,
                "",
                after,
                Optional.empty(),
                Optional.of(added),
                Optional.empty(),
                regions.of(added.condition()),
                Optional.empty());
    }

    void add(Change change) {
        changes.add(change);
    }

    /** Notes two conditions, to be compared when it is known in which builds the place is reached. */
    void condition(PendingCondition pending) {
        conditions.add(pending);
    }

    List<Change> changes() {
        return changes;
    }

    List<PendingCondition> conditions() {
        return conditions;
    }

    List<Site> roots() {
        return roots;
    }

    List<String> rootNames() {
        return rootNames;
    }

    private int presence(Traits before, Traits after) {
        return regions.and(regions.of(before.condition()), regions.of(after.condition()));
    }
}
