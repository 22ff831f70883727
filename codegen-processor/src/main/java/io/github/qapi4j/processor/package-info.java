/** The annotation processor: lets a Java compiler generate code from the schemas that {@code @QapiSchema} names. */
@NullMarked
package io.github.qapi4j.processor;

import org.jspecify.annotations.NullMarked;
