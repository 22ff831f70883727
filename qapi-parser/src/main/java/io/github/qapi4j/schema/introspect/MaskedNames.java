package io.github.qapi4j.schema.introspect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives each name a number, in the order in which names are first asked for (qapi-language §8.1). */
final class MaskedNames implements UnaryOperator<String> {

    private final Map<String, String> numbers = new HashMap<>();

    @Override
    public String apply(String name) {
        return numbers.computeIfAbsent(name, n -> Integer.toString(numbers.size()));
    }
}
