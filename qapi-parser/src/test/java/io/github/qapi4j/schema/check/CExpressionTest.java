package io.github.qapi4j.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Condition.All;
import io.github.qapi4j.schema.model.Condition.Any;
import io.github.qapi4j.schema.model.Condition.Not;
import io.github.qapi4j.schema.model.Condition.Symbol;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CExpressionTest {

    private static final Condition A = new Symbol("A");
    private static final Condition B = new Symbol("B");
    private static final Condition C = new Symbol("C");

    @Test
    void readsWhatConditionsWere() {
        assertThat(CExpression.read("defined(A)")).isEqualTo(A);
        assertThat(CExpression.read(" defined A ")).isEqualTo(A);
        assertThat(CExpression.read("!defined( A )")).isEqualTo(new Not(A));
        assertThat(CExpression.read("A && B || C")).isEqualTo(new Any(List.of(new All(List.of(A, B)), C)));
        assertThat(CExpression.read("A&&(B||!C)")).isEqualTo(new All(List.of(A, new Any(List.of(B, new Not(C))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A > 3", "defined(A", "(A", "A &&", "A B", "!", "defined", "A || || B", "()", "1"})
    void leavesTheRestAsItIs(String expression) {
        assertThat(CExpression.read(expression)).isEqualTo(new Symbol(expression));
    }

    @Test
    void doesNotRecurseForEver() {
        String deep = "!".repeat(4_000) + "A";
        assertThat(CExpression.read(deep)).isEqualTo(new Symbol(deep));
        String bracketed = "(".repeat(2_000) + "A" + ")".repeat(2_000);
        assertThat(CExpression.read(bracketed)).isEqualTo(new Symbol(bracketed));
    }

    @Test
    void nestingIsLimitedAndLengthIsNot() {
        assertThat(CExpression.read("!".repeat(49) + "A")).isNotEqualTo(new Symbol("!".repeat(49) + "A"));
        assertThat(CExpression.read("!".repeat(50) + "A")).isEqualTo(new Symbol("!".repeat(50) + "A"));
        List<Condition> many = Collections.nCopies(200, A);
        assertThat(CExpression.read("A" + "||A".repeat(199))).isEqualTo(new Any(many));
        assertThat(CExpression.read("A" + "&&A".repeat(199))).isEqualTo(new All(many));
    }
}
