/** What code generated from QAPI schemas extends and calls. */
@NullMarked
package io.github.qapi4j.runtime;

import org.jspecify.annotations.NullMarked;
