package io.github.qapi4j.codegen.option;

/**
 * Two structs of which one is applied to the other.
 *
 * @param source the name of the struct that gets an {@code applyTo}
 * @param target the name of the struct that it takes
 */
public record SiblingPair(String source, String target) {

    /** How users write it. */
    @Override
    public String toString() {
        return source + "->" + target;
    }
}
