package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.region.Regions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        Set<Site> named = new HashSet<>(roots);
        List<Site> level = sorted(roots);
        while (!level.isEmpty()) {
            List<Site> following = new ArrayList<>();
            for (Site site : level) {
                for (Edge edge : byText(site.edges())) {
                    if (named.add(edge.to())) {
                        edge.to().name(site, edge);
                        following.add(edge.to());
                    }
                }
            }
            level = sorted(following);
        }
    }

    private static List<Edge> byText(List<Edge> edges) {
        if (edges.size() < 2) {
            return edges;
        }
        IdentityHashMap<Edge, String> texts = new IdentityHashMap<>();
        edges.forEach(edge -> texts.put(edge, edge.text()));
        List<Edge> copy = new ArrayList<>(edges);
        copy.sort(Comparator.comparing(texts::get));
        return copy;
    }

    private static List<Site> sorted(List<Site> sites) {
        if (sites.size() < 2) {
            return sites;
        }
        Map<Site, String> names = new HashMap<>();
        sites.forEach(site -> names.put(site, site.subject().toString()));
        List<Site> copy = new ArrayList<>(sites);
        copy.sort(Comparator.comparing(names::get));
        return copy;
    }
}
