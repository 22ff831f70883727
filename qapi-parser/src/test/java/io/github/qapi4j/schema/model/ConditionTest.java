package io.github.qapi4j.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.model.Condition.All;
import io.github.qapi4j.schema.model.Condition.Any;
import io.github.qapi4j.schema.model.Condition.Not;
import io.github.qapi4j.schema.model.Condition.Symbol;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final Condition A = new Symbol("A");
    private static final Condition B = new Symbol("B");
    private static final Condition C = new Symbol("C");

    @ParameterizedTest
    @MethodSource
    void simplifiesAndWrites(Condition condition, Condition simplified, String text) {
        assertThat(condition.simplified()).isEqualTo(simplified);
        assertThat(condition.text()).isEqualTo(text);
    }

    static Stream<Arguments> simplifiesAndWrites() {
        return Stream.of(
                Arguments.of(A, A, "A"),
                Arguments.of(Condition.ALWAYS, Condition.ALWAYS, "true"),
                Arguments.of(Condition.NEVER, Condition.NEVER, "false"),
                Arguments.of(not(Condition.ALWAYS), Condition.NEVER, "false"),
                Arguments.of(not(Condition.NEVER), Condition.ALWAYS, "true"),
                Arguments.of(not(A), not(A), "!A"),
                Arguments.of(not(not(A)), A, "A"),
                Arguments.of(not(not(not(A))), not(A), "!A"),
                Arguments.of(all(A), A, "A"),
                Arguments.of(any(A), A, "A"),
                Arguments.of(all(A, not(B)), all(A, not(B)), "A && !B"),
                Arguments.of(all(B, A, B), all(B, A), "B && A"),
                Arguments.of(all(A, all(B, all(C))), all(A, B, C), "A && B && C"),
                Arguments.of(any(A, any(B, C)), any(A, B, C), "A || B || C"),
                Arguments.of(any(A, all(B, C)), any(A, all(B, C)), "A || (B && C)"),
                Arguments.of(all(any(A, B), C), all(any(A, B), C), "(A || B) && C"),
                Arguments.of(not(any(A, B)), not(any(A, B)), "!(A || B)"),
                Arguments.of(all(A, Condition.ALWAYS), A, "A"),
                Arguments.of(all(A, Condition.NEVER), Condition.NEVER, "false"),
                Arguments.of(any(A, Condition.NEVER), A, "A"),
                Arguments.of(any(A, Condition.ALWAYS), Condition.ALWAYS, "true"),
                Arguments.of(all(A, not(A)), Condition.NEVER, "false"),
                Arguments.of(any(not(A), B, A), Condition.ALWAYS, "true"),
                Arguments.of(all(A, any(A, B)), A, "A"),
                Arguments.of(any(A, all(B, A)), A, "A"),
                Arguments.of(all(any(A, B), any(B, A)), all(any(A, B), any(B, A)), "(A || B) && (B || A)"));
    }

    @Test
    void holdsWhereItsSymbolsSaySo() {
        Condition condition = any(all(A, not(B)), C);
        assertThat(condition.holds(Set.of())).isFalse();
        assertThat(condition.holds(Set.of("A"))).isTrue();
        assertThat(condition.holds(Set.of("A", "B"))).isFalse();
        assertThat(condition.holds(Set.of("B", "C"))).isTrue();
        assertThat(Condition.ALWAYS.holds(Set.of())).isTrue();
        assertThat(Condition.NEVER.holds(Set.of("A"))).isFalse();
    }

    @Test
    void namesItsSymbolsSorted() {
        assertThat(any(C, not(all(B, A)), B).symbols()).containsExactly("A", "B", "C");
        assertThat(Condition.ALWAYS.symbols()).isEmpty();
    }

    @Test
    void impliesWhatHoldsWhereverItHolds() {
        assertThat(all(A, B).implies(A)).isTrue();
        assertThat(A.implies(all(A, B))).isFalse();
        assertThat(A.implies(any(B, A))).isTrue();
        assertThat(not(any(A, B)).isEquivalentTo(all(not(A), not(B)))).isTrue();
        assertThat(A.isEquivalentTo(all(A, B))).isFalse();
        assertThat(Condition.NEVER.implies(A)).isTrue();
        assertThat(A.implies(Condition.ALWAYS)).isTrue();
        assertThat(Condition.ALWAYS.implies(any(A, not(A)))).isTrue();
    }

    private static Condition not(Condition operand) {
        return new Not(operand);
    }

    private static Condition all(Condition... operands) {
        return new All(List.of(operands));
    }

    private static Condition any(Condition... operands) {
        return new Any(List.of(operands));
    }
}
