/** What a careful person would write by hand over Jackson's streaming core. */
@NullMarked
package io.github.qapi4j.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
