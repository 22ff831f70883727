package io.github.qapi4j.diff.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Orders of names. */
final class Orders {

    private Orders() {}

    /** The names that others have too, in their order. */
    static List<String> common(Collection<String> names, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        List<String> common = new ArrayList<>();
        for (String name : names) {
            if (known.contains(name)) {
                common.add(name);
            }
        }
        return common;
    }
}
