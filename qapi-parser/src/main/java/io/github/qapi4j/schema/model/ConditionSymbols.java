package io.github.qapi4j.schema.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the symbols of a condition. */
final class ConditionSymbols {

    private ConditionSymbols() {}

    static Set<String> of(Condition condition) {
        SortedSet<String> symbols = new TreeSet<>();
        collect(condition, symbols);
        return Collections.unmodifiableSet(symbols);
    }

    private static void collect(Condition condition, Set<String> into) {
        if (condition instanceof Condition.Symbol symbol) {
            into.add(symbol.name());
        } else if (condition instanceof Condition.Not not) {
            collect(not.operand(), into);
        } else {
            Junction.operandsOf(condition).forEach(operand -> collect(operand, into));
        }
    }
}
