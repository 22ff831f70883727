package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the C preprocessor expressions that conditions were before release 7.2 (qapi-language §12): {@code defined(X)},
 * {@code !}, {@code &&}, {@code ||} and parentheses. What is more than that becomes one opaque symbol.
 */
final class CExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(defined)\\b|([A-Za-z_][A-Za-z0-9_]*)|(&&|\\|\\||[!()]))");
    private static final int MAX_DEPTH = 50;

    private final List<String> tokens;
    private int next;
    private int depth;

    private CExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The condition that the expression means. */
    static Condition read(String expression) {
        Optional<Condition> condition = tokens(expression).flatMap(tokens -> new CExpression(tokens).whole());
        return condition.orElseGet(() -> new Condition.Symbol(expression));
    }

    private static Optional<List<String>> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        String text = expression.strip();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            matcher.region(end, text.length());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        return Optional.of(tokens);
    }

    private Optional<Condition> whole() {
        Optional<Condition> condition = disjunction();
        return next == tokens.size() ? condition : Optional.empty();
    }

    private Optional<Condition> disjunction() {
        List<Condition> operands = new ArrayList<>();
        do {
            Optional<Condition> operand = conjunction();
            if (operand.isEmpty()) {
                return operand;
            }
            operands.add(operand.get());
        } while (accept("||"));
        return Optional.of(operands.size() == 1 ? operands.get(0) : new Condition.Any(operands));
    }

    private Optional<Condition> conjunction() {
        List<Condition> operands = new ArrayList<>();
        do {
            Optional<Condition> operand = operand();
            if (operand.isEmpty()) {
                return operand;
            }
            operands.add(operand.get());
        } while (accept("&&"));
        return Optional.of(operands.size() == 1 ? operands.get(0) : new Condition.All(operands));
    }

    private Optional<Condition> operand() {
        if (++depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Optional<Condition> operand = primary();
        depth--;
        return operand;
    }

    private Optional<Condition> primary() {
        if (accept("!")) {
            return operand().map(Condition.Not::new);
        }
        if (accept("(")) {
            Optional<Condition> inner = disjunction();
            return accept(")") ? inner : Optional.empty();
        }
        if (accept("defined")) {
            boolean bracketed = accept("(");
            Optional<Condition> symbol = symbol();
            return !bracketed || accept(")") ? symbol : Optional.empty();
        }
        return symbol();
    }

    private Optional<Condition> symbol() {
        if (next < tokens.size()
                && Character.isJavaIdentifierStart(tokens.get(next).charAt(0))) {
            return Optional.of(new Condition.Symbol(tokens.get(next++)));
        }
        return Optional.empty();
    }

    private boolean accept(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        if (found) {
            next++;
        }
        return found;
    }
}
