/** An interface as a client sees it, read from a schema or from an introspection reply. */
@NullMarked
package io.github.qapi4j.diff.surface;

import org.jspecify.annotations.NullMarked;
