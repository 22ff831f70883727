/** Sets of builds: conditions as decision diagrams, so that implication is exact. */
@NullMarked
package io.github.qapi4j.diff.region;

import org.jspecify.annotations.NullMarked;
