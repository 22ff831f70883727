package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Carries directions, stability and builds along the uses of pairs until nothing changes, and finds shortest ways. */
final class Fixpoint {

    private Fixpoint() {}

    /** Carries directions, stability and builds. */
    static void reach(List<Site> roots, Regions regions) {
        spread(roots, (site, edge) -> edge.to().absorb(site, edge, regions));
    }

    /** Sites, and all that lead to them. */
    static Set<Site> leadingTo(List<Site> wanted) {
        Set<Site> found = new HashSet<>(wanted);
        Deque<Site> todo = new ArrayDeque<>(found);
        while (!todo.isEmpty()) {
            for (Site user : todo.remove().users()) {
                if (found.add(user)) {
                    todo.add(user);
                }
            }
        }
        return found;
    }

    /**
     * Carries the numbers of the roots.
     *
     * @param onTheWay where to: all that leads there must be in it, too
     */
    static void number(List<Site> roots, Set<Site> onTheWay) {
        List<Site> starts = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            if (onTheWay.contains(roots.get(i))) {
                BitSet number = new BitSet();
                number.set(i);
                roots.get(i).addRoots(number);
                starts.add(roots.get(i));
            }
        }
        spread(starts, (site, edge) -> onTheWay.contains(edge.to()) && edge.to().addRoots(site.roots()));
    }

    /** Carries something along edges from some sites on, until nobody gets news. */
    private static void spread(List<Site> starts, BiPredicate<Site, Edge> carry) {
        Deque<Site> todo = new ArrayDeque<>(starts);
        starts.forEach(Site::enqueue);
        while (!todo.isEmpty()) {
            Site site = todo.remove();
            site.dequeue();
            for (Edge edge : site.edges()) {
                if (carry.test(site, edge) && edge.to().enqueue()) {
                    todo.add(edge.to());
                }
            }
        }
    }

    /**
     * Names sites by the shortest ways to them; of equally long ones by the alphabetically first.
     *
     * @param onTheWay those to name: all that leads there must be in it, too
     */
    static void name(List<Site> roots, Set<Site> onTheWay) {
        List<Path> level = new ArrayList<>();
        for (Site root : roots) {
            if (onTheWay.contains(root)) {
                level.add(new Path(root, root.subject().toString()));
            }
        }
        while (!level.isEmpty()) {
            level.sort(Path.BY_TEXT);
            List<Path> following = new ArrayList<>();
            for (Path path : level) {
                for (Onward onward : onwards(path, onTheWay)) {
                    Site site = onward.edge().to();
                    if (!site.named()) {
                        site.name(path.site(), onward.edge());
                        following.add(new Path(site, path.text() + onward.text()));
                    }
                }
            }
            level = following;
        }
    }

    /** The edges that lead to what has no name yet, by their texts. */
    private static List<Onward> onwards(Path path, Set<Site> onTheWay) {
        List<Onward> onwards = new ArrayList<>();
        for (Edge edge : path.site().edges()) {
            if (!edge.to().named() && onTheWay.contains(edge.to())) {
                onwards.add(new Onward(edge, edge.text()));
            }
        }
        onwards.sort(Onward.BY_TEXT);
        return onwards;
    }

    /** A way from a root. */
    private record Path(Site site, String text) {
        static final Comparator<Path> BY_TEXT = (a, b) -> a.text.compareTo(b.text);
    }

    /** One edge further. */
    private record Onward(Edge edge, String text) {
        static final Comparator<Onward> BY_TEXT = (a, b) -> a.text.compareTo(b.text);
    }
}
