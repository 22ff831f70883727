/** Types as the generator emits them, written by hand: what the runtime is tested with. */
@NullMarked
package io.github.qapi4j.runtime.sample;

import org.jspecify.annotations.NullMarked;
