package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.syntax.ArrayExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions (qapi-language §3 COND; Q-EXPR-020 to 025). Recursion is bounded by the parser's limit of nesting. */
final class ConditionReader {

    private static final List<String> OPERATORS = List.of("all", "any", "not");
    private static final String C_EXPRESSION = "Q-OLD-001";
    private static final String ARRAY = "Q-OLD-002";

    private final Scope scope;

    ConditionReader(Scope scope) {
        this.scope = scope;
    }

    /** The condition under the key {@code if}; always true without one, and in place of a faulty one. */
    Condition of(ObjectExpr owner) {
        return owner.value("if").map(this::read).orElse(Condition.ALWAYS);
    }

    private Condition read(Expression expression) {
        if (expression instanceof StringExpr symbol) {
            return symbol(symbol);
        }
        if (expression instanceof ObjectExpr object) {
            return operator(object);
        }
        if (expression instanceof ArrayExpr array
                && scope.dialect().isLenient()
                && !array.elements().isEmpty()) {
            scope.warning(ARRAY, array.position(), "a condition given as an array is written { 'all': [ … ] } now");
            return new Condition.All(operands(array));
        }
        scope.error(
                "Q-EXPR-021",
                expression.position(),
                "a condition is a string or an object, not " + expression.described());
        return Condition.ALWAYS;
    }

    private Condition symbol(StringExpr symbol) {
        if (isSymbol(symbol.value())) {
            return new Condition.Symbol(symbol.value());
        }
        if (scope.dialect().isLenient() && !symbol.value().isBlank()) {
            scope.warning(
                    C_EXPRESSION,
                    symbol.position(),
                    "the C expression '" + symbol.value() + "' is no condition any more");
            return CExpression.read(symbol.value());
        }
        scope.error(
                "Q-EXPR-020",
                symbol.position(),
                "condition '" + symbol.value() + "' is not a symbol of upper-case letters, digits and '_'");
        return Condition.ALWAYS;
    }

    private Condition operator(ObjectExpr object) {
        for (ObjectExpr.Entry entry : object.entries()) {
            if (!OPERATORS.contains(entry.key())) {
                Diagnostic fault = Diagnostic.error(
                        "Q-EXPR-022",
                        entry.position(),
                        "a condition has no key '" + entry.key() + "', only 'all', 'any' and 'not'");
                scope.report(NearestName.suggest(fault, entry.key(), OPERATORS), entry.position());
                return Condition.ALWAYS;
            }
        }
        if (object.entries().size() != 1) {
            scope.error(
                    "Q-EXPR-023",
                    object.position(),
                    "a condition has exactly one of 'all', 'any' and 'not', not "
                            + object.entries().size());
            return Condition.ALWAYS;
        }
        ObjectExpr.Entry entry = object.entries().iterator().next();
        if (entry.key().equals("not")) {
            return new Condition.Not(read(entry.value()));
        }
        if (!(entry.value() instanceof ArrayExpr array)) {
            scope.error(
                    "Q-EXPR-024",
                    entry.value().position(),
                    "'" + entry.key() + "' takes an array of conditions, not "
                            + entry.value().described());
            return Condition.ALWAYS;
        }
        if (array.elements().isEmpty()) {
            scope.error("Q-EXPR-025", array.position(), "'" + entry.key() + "' takes at least one condition");
            return Condition.ALWAYS;
        }
        List<Condition> operands = operands(array);
        return entry.key().equals("all") ? new Condition.All(operands) : new Condition.Any(operands);
    }

    private List<Condition> operands(ArrayExpr array) {
        List<Condition> operands = new ArrayList<>();
        array.elements().forEach(e -> operands.add(read(e)));
        return operands;
    }

    static boolean isSymbol(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!NameForm.isUpper(c) && (i == 0 || !(NameForm.isDigit(c) || c == '_'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
