package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * A value of an enum.
 *
 * @param name its name on the wire
 * @param condition when it is there
 * @param features its features
 * @param position where it stands
 */
public record EnumValue(String name, Condition condition, List<Feature> features, Position position) {

    public EnumValue {
        features = List.copyOf(features);
    }
}
