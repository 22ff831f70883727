/** Turns a checked QAPI schema into Java source. */
@NullMarked
package io.github.qapi4j.codegen;

import org.jspecify.annotations.NullMarked;
