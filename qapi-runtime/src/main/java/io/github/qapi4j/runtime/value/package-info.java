/** Plain Java values: what {@code any} holds, what unknown members are kept as, and the visitors over them. */
@NullMarked
package io.github.qapi4j.runtime.value;

import org.jspecify.annotations.NullMarked;
