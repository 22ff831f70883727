package io.github.qapi4j.diff.surface;

import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param name its name
 * @param named whether the schema names it
 * @param values its values in order
 * @param prefix the prefix of C constants
 * @param traits what everything has
 */
public record EnumShape(String name, boolean named, List<ValueShape> values, Optional<String> prefix, Traits traits)
        implements Shape {

    public EnumShape {
        values = List.copyOf(values);
    }

    /** Whether another enum has the same values in the same order. */
    public boolean hasValuesOf(EnumShape other) {
        if (values.size() != other.values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).name().equals(other.values.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    /** The value of that name. */
    public Optional<ValueShape> value(String wanted) {
        for (ValueShape value : values) {
            if (value.name().equals(wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
