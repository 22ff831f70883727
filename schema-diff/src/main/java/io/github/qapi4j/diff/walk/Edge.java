package io.github.qapi4j.diff.walk;

import java.util.List;

/**
 * A use of a pair of types.
 *
 * @param to the pair
 * @param steps the way to it
 * @param unstable whether the baseline calls this way unstable
 * @param region the builds in which it is there
 */
record Edge(Site to, List<Step> steps, boolean unstable, int region) {

    Edge {
        steps = List.copyOf(steps);
    }

    String text() {
        return Step.text(steps);
    }
}
