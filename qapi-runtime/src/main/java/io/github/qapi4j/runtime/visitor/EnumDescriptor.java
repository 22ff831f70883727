package io.github.qapi4j.runtime.visitor;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schema says of an enum: its values, each at the index by which visitors speak of it. */
public final class EnumDescriptor {

    private final String name;
    private final NameTable names;
    private final Map<String, Set<String>> features;

    private EnumDescriptor(String name, NameTable names, Map<String, Set<String>> features) {
        this.name = name;
        this.names = names;
        this.features = features;
    }

    /** An enum with these values, in schema order. */
    public static EnumDescriptor of(String name, String... values) {
        return new EnumDescriptor(name, NameTable.of(List.of(values)), Map.of());
    }

    /** The same enum, one of its values with these features, in schema order. */
    public EnumDescriptor withFeatures(String value, String... features) {
        if (names.index(value) == NameTable.ABSENT) {
            throw new IllegalArgumentException(name + " has no value " + value);
        }
        Map<String, Set<String>> all = new HashMap<>(this.features);
        all.put(value, Collections.unmodifiableSet(new LinkedHashSet<>(List.of(features))));
        return new EnumDescriptor(name, names, Map.copyOf(all));
    }

    /** The enum's name in the schema. */
    public String name() {
        return name;
    }

    /** The values' names. */
    public NameTable names() {
        return names;
    }

    /** The names of a value's features, in schema order. */
    public Set<String> features(int index) {
        return features.getOrDefault(names.name(index), Set.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
