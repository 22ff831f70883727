/** Reads QAPI schemas: text in, a checked and immutable schema or diagnostics out. */
@NullMarked
package io.github.qapi4j.schema;

import org.jspecify.annotations.NullMarked;
