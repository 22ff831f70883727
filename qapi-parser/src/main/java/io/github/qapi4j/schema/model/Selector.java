package io.github.qapi4j.schema.model;

import java.util.List;
import java.util.Set;

/** Chooses what of a schema is left. */
interface Selector {

    /** Whether a definition, a member, a value or a branch is left, going by its condition and its features. */
    boolean has(Condition condition, List<Feature> features);

    /** The condition that something has that is left. */
    Condition left(Condition condition);

    /** Everything. */
    static Selector everything() {
        return without("");
    }

    /** What the build has that defines exactly these symbols; it has no conditions any more. */
    static Selector build(Set<String> defined) {
        Set<String> symbols = Set.copyOf(defined);
        return new Selector() {
            @Override
            public boolean has(Condition condition, List<Feature> features) {
                return condition.holds(symbols);
            }

            @Override
            public Condition left(Condition condition) {
                return Condition.ALWAYS;
            }
        };
    }

    /** What does not have a feature; conditions stay. */
    static Selector without(String feature) {
        return new Selector() {
            @Override
            public boolean has(Condition condition, List<Feature> features) {
                return features.stream().noneMatch(each -> each.name().equals(feature));
            }

            @Override
            public Condition left(Condition condition) {
                return condition;
            }
        };
    }
}
