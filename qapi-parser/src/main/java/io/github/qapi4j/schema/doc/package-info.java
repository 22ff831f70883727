/** Doc comments to {@link io.github.qapi4j.schema.doc.Documentation}, and their checks against definitions (qapi-language §6). */
@NullMarked
package io.github.qapi4j.schema.doc;

import org.jspecify.annotations.NullMarked;
