/** Declarations to the linked model: symbol table, references, semantic checks, implicit types (qapi-language §4.2, §5). */
@NullMarked
package io.github.qapi4j.schema.link;

import org.jspecify.annotations.NullMarked;
