/** The rules of the review as one table: verdicts by direction, effects, reasons. */
@NullMarked
package io.github.qapi4j.diff.rule;

import org.jspecify.annotations.NullMarked;
