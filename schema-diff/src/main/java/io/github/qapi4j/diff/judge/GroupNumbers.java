package io.github.qapi4j.diff.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces the keys of groups by short names in order of appearance. */
public final class GroupNumbers {

    private GroupNumbers() {}

    /** The same findings with groups called {@code g1}, {@code g2}, … */
    public static List<Finding> assign(List<Finding> findings) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Finding> named = new ArrayList<>();
        for (Finding f : findings) {
            String name = names.computeIfAbsent(f.group(), key -> "g" + (names.size() + 1));
            named.add(f.grouped(name));
        }
        return named;
    }
}
