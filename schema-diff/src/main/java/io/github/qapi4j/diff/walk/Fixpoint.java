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

    /** Names every pair by its shortest way; of equally long ones the alphabetically first. */
    static void name(List<Site> roots) {
        List<Path> level = new ArrayList<>();
        for (Site root : roots) {
            if (leadsOn(root)) {
                level.add(new Path(root, root.subject().toString()));
            }
        }
        while (!level.isEmpty()) {
            level.sort(Path.BY_TEXT);
            List<Path> following = new ArrayList<>();
            for (Path path : level) {
                for (Onward onward : onwards(path)) {
                    Site site = onward.edge().to();
                    if (!site.named()) {
                        site.name(path.site(), onward.edge());
                        if (leadsOn(site)) {
                            following.add(new Path(site, path.text() + onward.text()));
                        }
                    }
                }
            }
            level = following;
        }
    }

    private static boolean leadsOn(Site site) {
        for (Edge edge : site.edges()) {
            if (!edge.to().named()) {
                return true;
            }
        }
        return false;
    }

    /** The edges that lead to what has no name yet, by their texts. */
    private static List<Onward> onwards(Path path) {
        List<Onward> onwards = new ArrayList<>();
        for (Edge edge : path.site().edges()) {
            if (!edge.to().named()) {
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
