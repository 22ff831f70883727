package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Carries directions, stability and builds along the uses of pairs until nothing changes, and finds shortest ways. */
final class Fixpoint {

    private Fixpoint() {}

    static void reach(List<Site> roots, Regions regions) {
        Deque<Site> todo = new ArrayDeque<>(roots);
        Set<Site> queued = new HashSet<>(roots);
        while (!todo.isEmpty()) {
            Site site = todo.remove();
            queued.remove(site);
            for (Edge edge : site.edges()) {
                if (edge.to().absorb(site, edge, regions) && queued.add(edge.to())) {
                    todo.add(edge.to());
                }
            }
        }
    }

    /**
     * Names pairs, and all on the ways to them, by their shortest ways; of equally long ones by the alphabetically first.
     */
    static void name(List<Site> roots, List<Site> wanted) {
        Set<Site> onTheWay = withUsers(wanted);
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

    private static Set<Site> withUsers(List<Site> wanted) {
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
