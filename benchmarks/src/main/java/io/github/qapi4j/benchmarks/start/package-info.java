/** Programs whose start is measured, each in a JVM of its own. */
@NullMarked
package io.github.qapi4j.benchmarks.start;

import org.jspecify.annotations.NullMarked;
