package io.github.qapi4j.schema.model;

import java.util.stream.Collectors;

/** Writes conditions in the notation of C, with parentheses wherever two operators meet. */
final class ConditionText {

    private ConditionText() {}

    static String of(Condition condition) {
        Condition simple = condition.simplified();
        if (simple.equals(Condition.ALWAYS)) {
            return "true";
        }
        return simple.equals(Condition.NEVER) ? "false" : write(simple);
    }

    private static String write(Condition condition) {
        if (condition instanceof Condition.Symbol symbol) {
            return symbol.name();
        }
        if (condition instanceof Condition.Not not) {
            return "!" + operand(not.operand());
        }
        String operator = condition instanceof Condition.All ? " && " : " || ";
        return Junction.operandsOf(condition).stream()
                .map(ConditionText::operand)
                .collect(Collectors.joining(operator));
    }

    private static String operand(Condition condition) {
        boolean junction = condition instanceof Condition.All || condition instanceof Condition.Any;
        return junction ? "(" + write(condition) + ")" : write(condition);
    }
}
