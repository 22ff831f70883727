/** The beans that other libraries map. */
@NullMarked
package io.github.qapi4j.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
