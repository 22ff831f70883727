/** The outcome of a comparison and the forms in which it is written. */
@NullMarked
package io.github.qapi4j.diff.report;

import org.jspecify.annotations.NullMarked;
