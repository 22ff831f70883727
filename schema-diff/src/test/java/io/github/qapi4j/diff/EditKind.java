package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.Surface;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A kind of single edit.
 *
 * @param rule the rule that must name it, once
 * @param brings declared companions that must be there as well
 * @param edit how it is made
 */
record EditKind(String rule, Set<String> brings, Edit edit) {

    EditKind(String rule, Edit edit) {
        this(rule, Set.of(), edit);
    }

    /** Makes an edit somewhere; empty if there is no place for it. */
    interface Edit {
        Optional<Surface> of(Surface surface, Random random);
    }

    @Override
    public String toString() {
        return brings.isEmpty() ? rule : rule + " with " + brings;
    }
}
