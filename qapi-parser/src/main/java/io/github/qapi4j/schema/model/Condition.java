package io.github.qapi4j.schema.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition, symbolic until a set of defined symbols is given (qapi-language §3 COND, §5.10).
 *
 * <p>Two conditions are equal if they are written alike; {@link #isEquivalentTo} compares what they mean.
 */
public sealed interface Condition {

    // Below, equals and hashCode say what the generated ones would: those are slow at their first use, and every
    // command
    // compares conditions.

    // No default methods here: with them, initialising a record below would initialise this interface and with it
    // these constants, which need the records; two threads starting at either end would wait for each other.

    /** The condition of what has none: always true. */
    Condition ALWAYS = new All(List.of());

    /** The condition of what no build has. */
    Condition NEVER = new Any(List.of());

    /** Whether it is true where exactly these symbols are defined. */
    boolean holds(Set<String> defined);

    /** The symbols that it names, sorted. */
    Set<String> symbols();

    /**
     * An equivalent condition without nested {@code all} in {@code all}, duplicates, double negation, operands that
     * decide nothing, and contradictions between operands; {@link #ALWAYS} and {@link #NEVER} where that is all that
     * is left. Operands keep their order.
     */
    Condition simplified();

    /**
     * Whether the other condition is certainly true wherever this one is. Exact for up to
     * {@value TruthTable#MAX_SYMBOLS} symbols in both together; beyond that {@code false} may mean that it is not known.
     */
    boolean implies(Condition other);

    /** Whether both certainly are true for the same sets of symbols; exact as far as {@link #implies} is. */
    boolean isEquivalentTo(Condition other);

    /** The simplified condition in the notation of C, for example {@code CONFIG_A && !CONFIG_B}. */
    String text();

    /**
     * True where the symbol is defined.
     *
     * @param name the symbol, for example {@code CONFIG_LINUX}
     */
    record Symbol(String name) implements Condition {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Symbol that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean holds(Set<String> defined) {
            return defined.contains(name);
        }

        @Override
        public Set<String> symbols() {
            return ConditionSymbols.of(this);
        }

        @Override
        public Condition simplified() {
            return this;
        }

        @Override
        public boolean implies(Condition other) {
            return Implication.holds(this, other);
        }

        @Override
        public boolean isEquivalentTo(Condition other) {
            return Implication.holdsBothWays(this, other);
        }

        @Override
        public String text() {
            return name;
        }
    }

    /** True where all operands are; without operands always. */
    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof All that && operands.equals(that.operands);
        }

        @Override
        public int hashCode() {
            return operands.hashCode();
        }

        @Override
        public boolean holds(Set<String> defined) {
            return operands.stream().allMatch(operand -> operand.holds(defined));
        }

        @Override
        public Set<String> symbols() {
            return ConditionSymbols.of(this);
        }

        @Override
        public Condition simplified() {
            return Junction.ALL.simplify(operands);
        }

        @Override
        public boolean implies(Condition other) {
            return Implication.holds(this, other);
        }

        @Override
        public boolean isEquivalentTo(Condition other) {
            return Implication.holdsBothWays(this, other);
        }

        @Override
        public String text() {
            return ConditionText.of(this);
        }
    }

    /** True where one operand is; without operands never. */
    record Any(List<Condition> operands) implements Condition {
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Any that && operands.equals(that.operands);
        }

        @Override
        public int hashCode() {
            return operands.hashCode();
        }

        @Override
        public boolean holds(Set<String> defined) {
            return operands.stream().anyMatch(operand -> operand.holds(defined));
        }

        @Override
        public Set<String> symbols() {
            return ConditionSymbols.of(this);
        }

        @Override
        public Condition simplified() {
            return Junction.ANY.simplify(operands);
        }

        @Override
        public boolean implies(Condition other) {
            return Implication.holds(this, other);
        }

        @Override
        public boolean isEquivalentTo(Condition other) {
            return Implication.holdsBothWays(this, other);
        }

        @Override
        public String text() {
            return ConditionText.of(this);
        }
    }

    /** True where the operand is not. */
    record Not(Condition operand) implements Condition {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Not that && operand.equals(that.operand);
        }

        @Override
        public int hashCode() {
            return ~operand.hashCode();
        }

        @Override
        public boolean holds(Set<String> defined) {
            return !operand.holds(defined);
        }

        @Override
        public Set<String> symbols() {
            return ConditionSymbols.of(this);
        }

        @Override
        public Condition simplified() {
            return Junction.negate(operand.simplified());
        }

        @Override
        public boolean implies(Condition other) {
            return Implication.holds(this, other);
        }

        @Override
        public boolean isEquivalentTo(Condition other) {
            return Implication.holdsBothWays(this, other);
        }

        @Override
        public String text() {
            return ConditionText.of(this);
        }
    }
}
