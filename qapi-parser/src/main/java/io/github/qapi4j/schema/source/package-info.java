/** Schema files, positions in them, and diagnostics: what every later package reports through. */
@NullMarked
package io.github.qapi4j.schema.source;

import org.jspecify.annotations.NullMarked;
