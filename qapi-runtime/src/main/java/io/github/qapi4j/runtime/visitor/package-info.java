/** The seam between generated types and formats: what a type shows of itself, and what it asks of an input. */
@NullMarked
package io.github.qapi4j.runtime.visitor;

import org.jspecify.annotations.NullMarked;
