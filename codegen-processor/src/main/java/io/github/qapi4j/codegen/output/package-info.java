/** Puts generated files into a directory, touches nothing that need not change, and tells whether there is anything to do. */
@NullMarked
package io.github.qapi4j.codegen.output;

import org.jspecify.annotations.NullMarked;
