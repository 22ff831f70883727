package io.github.qapi4j.maven;

import org.jspecify.annotations.Nullable;

/** A pair of types that share a base, of which one is to be applied to the other. */
public final class Sibling {

    /** The type that gets <code>applyTo</code>, by its name in the schema. */
    @Nullable
    String source;

    /** The type that it is applied to, by its name in the schema. */
    @Nullable
    String target;
}
