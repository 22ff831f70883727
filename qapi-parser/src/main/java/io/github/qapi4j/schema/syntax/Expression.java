package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/** A value as it stands in a schema file (qapi-language §2). */
public sealed interface Expression permits ObjectExpr, ArrayExpr, StringExpr, BoolExpr {

    /** Its first character. */
    Position position();

    /** How a message names what it is: {@code an object}, {@code an array}, {@code a string}, {@code a boolean}. */
    String described();
}
