/** What users choose about the generated code, and how they write it. */
@NullMarked
package io.github.qapi4j.codegen.option;

import org.jspecify.annotations.NullMarked;
