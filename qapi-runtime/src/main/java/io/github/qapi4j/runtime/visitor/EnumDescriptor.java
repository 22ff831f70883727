package io.github.qapi4j.runtime.visitor;

import java.util.List;

/** What the schema says of an enum: its values, each at the index by which visitors speak of it. */
public final class EnumDescriptor {

    private final String name;
    private final NameTable names;

    private EnumDescriptor(String name, NameTable names) {
        this.name = name;
        this.names = names;
    }

    /** An enum with these values, in schema order. */
    public static EnumDescriptor of(String name, String... values) {
        return new EnumDescriptor(name, NameTable.of(List.of(values)));
    }

    /** The enum's name in the schema. */
    public String name() {
        return name;
    }

    /** The values' names. */
    public NameTable names() {
        return names;
    }

    @Override
    public String toString() {
        return name;
    }
}
