package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/**
 * A string.
 *
 * @param value its characters, escapes resolved
 * @param position its opening quote
 */
public record StringExpr(String value, Position position) implements Expression {

    @Override
    public String described() {
        return "a string";
    }
}
