/**
 * A prototype: a visitor that writes UTF-8 bytes without Jackson, for the generated types as they are. It shows what another
 * visitor can do without generating anything anew; what reads bytes like this is in the runtime.
 */
@NullMarked
package io.github.qapi4j.benchmarks.bytes;

import org.jspecify.annotations.NullMarked;
