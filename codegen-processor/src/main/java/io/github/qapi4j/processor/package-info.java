/** The annotation processor: lets {@code javac} generate code from a QAPI schema. */
@NullMarked
package io.github.qapi4j.processor;

import org.jspecify.annotations.NullMarked;
