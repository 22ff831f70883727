/** What is measured of JSON: the generated types, by hand, and what users would pick instead. */
@NullMarked
package io.github.qapi4j.benchmarks.json;

import org.jspecify.annotations.NullMarked;
