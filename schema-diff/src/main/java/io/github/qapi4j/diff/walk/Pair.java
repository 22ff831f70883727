package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.Shape;
import java.util.Set;

/**
 * Two types to compare.
 *
 * @param site where the changes go
 * @param old the baseline's type
 * @param now the candidate's
 * @param oldExcept members of the baseline's type that were judged elsewhere
 * @param nowExcept members of the candidate's type that were judged elsewhere
 */
record Pair(Site site, Shape old, Shape now, Set<String> oldExcept, Set<String> nowExcept) {

    Pair {
        oldExcept = Set.copyOf(oldExcept);
        nowExcept = Set.copyOf(nowExcept);
    }

    /** Whether all members count. */
    boolean isWhole() {
        return oldExcept.isEmpty() && nowExcept.isEmpty();
    }

    /** The types themselves as a spot. */
    Spot spot() {
        return Spot.of(site, old.traits(), now.traits());
    }
}
