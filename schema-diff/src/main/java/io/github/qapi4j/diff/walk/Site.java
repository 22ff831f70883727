package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import io.github.qapi4j.diff.rule.Direction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A pair of types, or the root of one: where changes are found. How it is reached is known when the walk is over;
 * nobody changes it after that.
 */
public final class Site {

    private final List<Edge> edges = new ArrayList<>();
    private final Set<Direction> stable = EnumSet.noneOf(Direction.class);
    private final Set<Direction> reached = EnumSet.noneOf(Direction.class);
    private final BitSet roots = new BitSet();
    private Subject subject;
    private int region = Regions.NOWHERE;

    Site(Subject subject) {
        this.subject = subject;
    }

    /** The directions in which it is reached; none for a command as such, which is no value. */
    public Set<Direction> directions() {
        return Collections.unmodifiableSet(reached);
    }

    /** Whether it is reached in that direction without passing anything unstable. */
    public boolean stable(Direction direction) {
        return stable.contains(direction);
    }

    /** The shortest way to it. */
    public Subject subject() {
        return subject;
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
    }

    void name(Subject shortest) {
        subject = shortest;
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
