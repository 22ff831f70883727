package io.github.qapi4j.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the value of an option that has a handful of values. */
final class Choice {

    private Choice() {}

    /**
     * A parser that knows these values.
     *
     * @param choices what can be chosen
     * @param name how each is written
     */
    static <T> Function<String, T> of(List<T> choices, Function<T, String> name) {
        return value -> choices.stream()
                .filter(choice -> name.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is none of "
                        + choices.stream().map(name).collect(Collectors.joining(", "))));
    }
}
