/** Gives every definition of a schema, and every part of it, its Java name. */
@NullMarked
package io.github.qapi4j.codegen.name;

import org.jspecify.annotations.NullMarked;
