package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.surface.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
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

    private final List<Edge> edges = new ArrayList<>(2);
    private final List<Site> users = new ArrayList<>(2);
    private final Subject root;
    private final List<String> types;
    private Optional<Way> way = Optional.empty();
    private boolean named;
    private boolean waiting;
    private Optional<BitSet> roots = Optional.empty();
    /** The directions in which it is reached, and of them those without passing anything unstable: a bit for each. */
    private int reached;

    private int stable;
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
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (Direction direction : Direction.values()) {
            if ((reached & bit(direction)) != 0) {
                directions.add(direction);
            }
        }
        return directions;
    }

    /** Whether it is reached in that direction without passing anything unstable. */
    public boolean stable(Direction direction) {
        return (stable & bit(direction)) != 0;
    }

    private static int bit(Direction direction) {
        return direction == Direction.IN ? 1 : 2;
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

    /** The roots that reach it, by number, if somebody asked for them. */
    BitSet roots() {
        return roots.orElseGet(BitSet::new);
    }

    /** Adds roots that reach it and says whether one of them was news. */
    boolean addRoots(BitSet more) {
        BitSet together = roots();
        int before = together.cardinality();
        together.or(more);
        roots = Optional.of(together);
        return together.cardinality() != before;
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

    /** Makes it a root, which is there in some builds. */
    void enter(int builds) {
        region = builds;
    }

    /** Lets values travel that way. */
    void open(Direction direction, boolean unstable) {
        reached |= bit(direction);
        if (!unstable) {
            stable |= bit(direction);
        }
    }

    /** Takes what comes in over an edge and says whether that was news. */
    boolean absorb(Site from, Edge edge, Regions regions) {
        int reachedBefore = reached;
        int stableBefore = stable;
        int regionBefore = region;
        reached |= from.reached;
        stable |= edge.unstable() ? 0 : from.stable;
        region = regions.or(region, regions.and(from.region, edge.region()));
        return reached != reachedBefore || stable != stableBefore || region != regionBefore;
    }

    /** Marks it as one of those that wait for their turn, and says whether it was none. */
    boolean enqueue() {
        boolean fresh = !waiting;
        waiting = true;
        return fresh;
    }

    /** Its turn has come. */
    void dequeue() {
        waiting = false;
    }
}
