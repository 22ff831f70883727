package io.github.qapi4j.diff.surface;

/** A type with a name. */
public sealed interface Shape permits ObjectShape, EnumShape, AlternateShape {

    /** Its name, or the number that masks it. */
    String name();

    /** Its condition, features, text and place. */
    Traits traits();

    /** Whether the schema names it; implicit types and the types of a masked reply have no name that means anything. */
    boolean named();
}
