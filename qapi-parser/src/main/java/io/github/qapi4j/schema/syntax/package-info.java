/** Text to expressions: lexer, parser, include and pragma directives, comment blocks (qapi-language §1, §2, §6.1). */
@NullMarked
package io.github.qapi4j.schema.syntax;

import org.jspecify.annotations.NullMarked;
