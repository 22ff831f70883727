package io.github.qapi4j.diff.surface;

import java.util.List;

/**
 * An alternate.
 *
 * @param name its name
 * @param named whether the schema names it
 * @param alternatives its alternatives in order
 * @param traits what everything has
 */
public record AlternateShape(String name, boolean named, List<AlternativeShape> alternatives, Traits traits)
        implements Shape {

    public AlternateShape {
        alternatives = List.copyOf(alternatives);
    }
}
