/** What {@code query-qmp-schema} answers for a schema (qapi-language §8). */
@NullMarked
package io.github.qapi4j.schema.introspect;

import org.jspecify.annotations.NullMarked;
