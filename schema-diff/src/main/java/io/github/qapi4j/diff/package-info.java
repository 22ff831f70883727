/** Reviews the compatibility of two QAPI schemas. */
@NullMarked
package io.github.qapi4j.diff;

import org.jspecify.annotations.NullMarked;
