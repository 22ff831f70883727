package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What everything in an interface has.
 *
 * @param condition when it is there
 * @param features its features
 * @param text its description; empty if there is none
 * @param sections its tagged sections by tag; only definitions have some
 * @param position where it stands; empty in an introspection reply
 */
public record Traits(
        Condition condition,
        List<Mark> features,
        String text,
        Map<String, String> sections,
        Optional<Position> position) {

    public Traits {
        features = List.copyOf(features);
        sections = Map.copyOf(sections);
    }

    /** Unconditional, without features, undocumented, nowhere. */
    public static final Traits NONE = new Traits(Condition.ALWAYS, List.of(), "", Map.of(), Optional.empty());

    /** Whether it may change or go at any time, in every build that has it. */
    public boolean unstable() {
        return throughout(Feature.UNSTABLE);
    }

    /** Whether it is to be removed, in every build that has it. */
    public boolean deprecated() {
        return throughout(Feature.DEPRECATED);
    }

    private boolean throughout(String feature) {
        return feature(feature)
                .map(Mark::condition)
                .filter(when -> when.equals(Condition.ALWAYS) || when.equals(condition))
                .isPresent();
    }

    /** The same with other features. */
    Traits withFeatures(List<Mark> others) {
        return new Traits(condition, others, text, sections, position);
    }

    /** Whether it has a feature of that name, conditional or not. */
    public boolean has(String feature) {
        return feature(feature).isPresent();
    }

    /** The feature of that name. */
    public Optional<Mark> feature(String name) {
        for (Mark feature : features) {
            if (feature.name().equals(name)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
