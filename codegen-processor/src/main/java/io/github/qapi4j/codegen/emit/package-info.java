/** Emits the Java of a schema, one small class per construct. The only place that knows JavaPoet. */
@NullMarked
package io.github.qapi4j.codegen.emit;

import org.jspecify.annotations.NullMarked;
