/**
 * A prototype: visitors that read and write UTF-8 bytes without Jackson, for the generated types as they are. It shows what
 * the seam allows; its messages are short, and it keeps no positions.
 */
@NullMarked
package io.github.qapi4j.benchmarks.bytes;

import org.jspecify.annotations.NullMarked;
