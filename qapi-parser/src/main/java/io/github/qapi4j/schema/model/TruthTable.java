package io.github.qapi4j.schema.model;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Evaluates conditions for all subsets of a few symbols at once: bit <i>n</i> stands for the subset numbered <i>n</i>. */
final class TruthTable {

    /** How many symbols a table is made for at most; it has two to that power bits. */
    static final int MAX_SYMBOLS = 16;

    private final List<String> symbols;
    private final int rows;

    TruthTable(Set<String> symbols) {
        if (symbols.size() > MAX_SYMBOLS) {
            throw new IllegalArgumentException("too many symbols for a table: " + symbols.size());
        }
        this.symbols = List.copyOf(symbols);
        this.rows = 1 << symbols.size();
    }

    /** The subsets for which the condition holds; it names none but this table's symbols. */
    BitSet of(Condition condition) {
        if (condition instanceof Condition.Symbol symbol) {
            return column(symbols.indexOf(symbol.name()));
        }
        if (condition instanceof Condition.Not not) {
            BitSet result = of(not.operand());
            result.flip(0, rows);
            return result;
        }
        BitSet result = new BitSet(rows);
        if (condition instanceof Condition.All all) {
            result.set(0, rows);
            all.operands().forEach(operand -> result.and(of(operand)));
        } else {
            Junction.operandsOf(condition).forEach(operand -> result.or(of(operand)));
        }
        return result;
    }

    private BitSet column(int symbol) {
        BitSet result = new BitSet(rows);
        int run = 1 << symbol;
        for (int row = run; row < rows; row += 2 * run) {
            result.set(row, row + run);
        }
        return result;
    }
}
