/** The little of JSON that reports and introspection need. */
@NullMarked
package io.github.qapi4j.schema.json;

import org.jspecify.annotations.NullMarked;
