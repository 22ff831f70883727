package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/**
 * {@code true} or {@code false}.
 *
 * @param value which of them
 * @param position its first letter
 */
public record BoolExpr(boolean value, Position position) implements Expression {

    @Override
    public String described() {
        return "a boolean";
    }
}
