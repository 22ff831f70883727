package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing that both sides have, seen from the pair that holds it.
 *
 * @param site the pair
 * @param steps the way from there
 * @param old the thing in the baseline
 * @param now the thing in the candidate
 */
record Spot(Site site, List<Step> steps, Traits old, Traits now) {

    Spot {
        steps = List.copyOf(steps);
    }

    static Spot of(Site site, Traits old, Traits now) {
        return new Spot(site, List.of(), old, now);
    }

    Spot into(Step step) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new Spot(site, further, old, now);
    }
}
