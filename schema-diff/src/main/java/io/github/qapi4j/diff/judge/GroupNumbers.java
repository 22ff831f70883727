package io.github.qapi4j.diff.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces the keys of groups by short names in order of appearance. */
final class GroupNumbers {

    private GroupNumbers() {}

    static List<Finding> assign(List<Finding> findings) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Finding> named = new ArrayList<>();
        for (Finding f : findings) {
            String name = names.computeIfAbsent(f.group(), key -> "g" + (names.size() + 1));
            named.add(new Finding(
                    f.rule(),
                    f.severity(),
                    f.rawSeverity(),
                    f.layers(),
                    f.directions(),
                    f.subject(),
                    f.uses(),
                    f.oldPosition(),
                    f.newPosition(),
                    f.region(),
                    f.message(),
                    f.before(),
                    f.after(),
                    f.reason(),
                    f.downstream(),
                    name,
                    f.fingerprint(),
                    f.waiver()));
        }
        return named;
    }
}
