package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.surface.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pair of types, or the root of one: where changes are found. How it is reached is known when the walk is over;
 * nobody changes it after that.
 */
public final class Site {

    private final List<Edge> edges = new ArrayList<>();
    private final List<Site> users = new ArrayList<>();
    private final Set<Direction> stable = EnumSet.noneOf(Direction.class);
    private final Set<Direction> reached = EnumSet.noneOf(Direction.class);
    private final BitSet roots = new BitSet();
    private final Subject root;
    private final List<String> types;
    private Optional<Way> way = Optional.empty();
    private boolean named;
    private int region = Regions.NOWHERE;

    /** The last step of the shortest way to a pair. */
    private record Way(Site from, Edge edge) {}

    private Site(Subject root, List<String> types) {
        this.root = root;
        this.types = List.copyOf(types);
    }

    /** A root. */
    static Site root(Subject subject) {
        Site site = new Site(subject, List.of());
        site.named = true;
        return site;
    }

    /** A pair of types, which has no subject of its own until it has a way. */
    static Site pair(Shape before, Shape after) {
        List<String> types = new ArrayList<>();
        if (before.named()) {
            types.add(before.name());
        }
        if (after.named() && !types.contains(after.name())) {
            types.add(after.name());
        }
        return new Site(Subject.of(after.name()), types);
    }

    /** The names of its types, as far as they have some. */
    public List<String> types() {
        return types;
    }

    /** The directions in which it is reached; none for a command as such, which is no value. */
    public Set<Direction> directions() {
        return Collections.unmodifiableSet(reached);
    }

    /** Whether it is reached in that direction without passing anything unstable. */
    public boolean stable(Direction direction) {
        return stable.contains(direction);
    }

    /** The shortest way to it; put together when asked for, since a way may be as long as there are types. */
    public Subject subject() {
        if (way.isEmpty()) {
            return root;
        }
        Deque<Edge> edges = new ArrayDeque<>();
        Site start = this;
        while (start.way.isPresent()) {
            edges.addFirst(start.way.get().edge());
            start = start.way.get().from();
        }
        List<Step> steps = new ArrayList<>();
        edges.forEach(edge -> steps.addAll(edge.steps()));
        return start.root.then(steps);
    }

    /** The roots that reach it, by number. */
    BitSet roots() {
        return roots;
    }

    int region() {
        return region;
    }

    List<Edge> edges() {
        return edges;
    }

    void add(Edge edge) {
        edges.add(edge);
        edge.to().users.add(this);
    }

    /** Where edges to it come from, once for each. */
    List<Site> users() {
        return users;
    }

    /** Whether its subject is its own: that of a root, or the way to it. */
    boolean named() {
        return named;
    }

    /** Names it by the way from another that has a name. */
    void name(Site from, Edge edge) {
        named = true;
        way = Optional.of(new Way(from, edge));
    }

    /** Makes it a root. */
    void enter(int builds, int number) {
        region = builds;
        roots.set(number);
    }

    /** Lets values travel that way. */
    void open(Direction direction, boolean unstable) {
        reached.add(direction);
        if (!unstable) {
            stable.add(direction);
        }
    }

    /** Takes what comes in over an edge and says whether that was news. */
    boolean absorb(Site from, Edge edge, Regions regions) {
        int before = reached.size() + stable.size() + roots.cardinality();
        reached.addAll(from.reached);
        if (!edge.unstable()) {
            stable.addAll(from.stable);
        }
        roots.or(from.roots);
        int wider = regions.or(region, regions.and(from.region, edge.region()));
        boolean news = wider != region || before != reached.size() + stable.size() + roots.cardinality();
        region = wider;
        return news;
    }
}
