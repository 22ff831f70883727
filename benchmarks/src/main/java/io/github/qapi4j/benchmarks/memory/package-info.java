/** How much memory values take. */
@NullMarked
package io.github.qapi4j.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
