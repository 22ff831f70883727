package io.github.qapi4j.schema.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides implication by truth table where that is affordable, and otherwise by the structure of both conditions, which
 * proves less but nothing wrong.
 */
final class Implication {

    private final Map<Step, Boolean> known = new HashMap<>();

    private Implication() {}

    static boolean holds(Condition from, Condition to) {
        Condition simpleFrom = from.simplified();
        Condition simpleTo = to.simplified();
        return new Implication().prove(simpleFrom, simpleTo);
    }

    static boolean holdsBothWays(Condition left, Condition right) {
        return holds(left, right) && holds(right, left);
    }

    private boolean prove(Condition from, Condition to) {
        if (from.equals(to) || from.equals(Condition.NEVER) || to.equals(Condition.ALWAYS)) {
            return true;
        }
        Step step = new Step(from, to);
        Boolean before = known.get(step);
        if (before != null) {
            return before;
        }
        Set<String> symbols = new TreeSet<>(from.symbols());
        symbols.addAll(to.symbols());
        boolean result = symbols.size() <= TruthTable.MAX_SYMBOLS
                ? byTable(new TruthTable(symbols), from, to)
                : byStructure(from, to);
        known.put(step, result);
        return result;
    }

    private static boolean byTable(TruthTable table, Condition from, Condition to) {
        BitSet counterexamples = table.of(from);
        counterexamples.andNot(table.of(to));
        return counterexamples.isEmpty();
    }

    private boolean byStructure(Condition from, Condition to) {
        if (from instanceof Condition.Not left && to instanceof Condition.Not right) {
            return prove(right.operand(), left.operand());
        }
        if (from instanceof Condition.Any any) {
            return any.operands().stream().allMatch(operand -> prove(operand, to));
        }
        if (to instanceof Condition.All all) {
            return all.operands().stream().allMatch(operand -> prove(from, operand));
        }
        List<Condition> given = from instanceof Condition.All all ? all.operands() : List.of();
        List<Condition> wanted = to instanceof Condition.Any any ? any.operands() : List.of();
        return given.stream().anyMatch(operand -> prove(operand, to))
                || wanted.stream().anyMatch(operand -> prove(from, operand));
    }

    private record Step(Condition from, Condition to) {}
}
