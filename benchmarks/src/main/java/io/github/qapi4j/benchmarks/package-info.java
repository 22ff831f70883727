/** Benchmarks, and the program that runs them in turns and tabulates their ratios. */
@NullMarked
package io.github.qapi4j.benchmarks;

import org.jspecify.annotations.NullMarked;
