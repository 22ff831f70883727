package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * An array.
 *
 * @param elements its elements
 * @param position its opening bracket
 */
public record ArrayExpr(List<Expression> elements, Position position) implements Expression {

    public ArrayExpr {
        elements = List.copyOf(elements);
    }

    @Override
    public String described() {
        return "an array";
    }
}
