/** Doc comment texts, which are reStructuredText, to Javadoc's HTML. */
@NullMarked
package io.github.qapi4j.codegen.javadoc;

import org.jspecify.annotations.NullMarked;
