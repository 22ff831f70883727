/** Context-free checks of expressions; they come out as typed declarations with unresolved type references (qapi-language §3, §4). */
@NullMarked
package io.github.qapi4j.schema.check;

import org.jspecify.annotations.NullMarked;
