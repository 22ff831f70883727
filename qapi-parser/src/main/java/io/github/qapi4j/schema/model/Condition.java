package io.github.qapi4j.schema.model;

import java.util.List;

/** A condition, symbolic until a set of defined symbols is given (qapi-language §3 COND, §5.10). */
public sealed interface Condition {

    /** The condition of what has none: always true. */
    Condition ALWAYS = new All(List.of());

    /**
     * True where the symbol is defined.
     *
     * @param name the symbol, for example {@code CONFIG_LINUX}
     */
    record Symbol(String name) implements Condition {}

    /** True where all operands are; without operands always. */
    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }
    }

    /** True where one operand is; without operands never. */
    record Any(List<Condition> operands) implements Condition {
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /** True where the operand is not. */
    record Not(Condition operand) implements Condition {}
}
