/** The comparison itself: pairs of types reached from commands and events, never matched by name. */
@NullMarked
package io.github.qapi4j.diff.walk;

import org.jspecify.annotations.NullMarked;
