package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one expression from the tokens (qapi-language §2). It recurses over nesting, which is limited. */
final class ExpressionParser {

    private static final String TOO_DEEP = "Q-LIMIT-003";

    private final Lexer lexer;
    private final int maxNesting;
    private int nesting;

    ExpressionParser(Lexer lexer, Limits limits) {
        this.lexer = lexer;
        this.maxNesting = limits.nesting();
    }

    /**
     * Reads the expression that starts with a token.
     *
     * @throws SyntaxError if there is none, with Q-PARSE-001, or it is not well-formed
     */
    Expression parse(Token first) throws SyntaxError {
        nesting = 0;
        return value(first);
    }

    private Expression value(Token first) throws SyntaxError {
        return switch (first.kind()) {
            case OPEN_BRACE -> object(first.position());
            case OPEN_BRACKET -> array(first.position());
            case STRING -> new StringExpr(first.text(), first.position());
            case TRUE, FALSE -> new BoolExpr(first.is(TokenKind.TRUE), first.position());
            default -> throw expected("Q-PARSE-001", "a value", first);
        };
    }

    private ObjectExpr object(Position start) throws SyntaxError {
        enter(start);
        Map<String, ObjectExpr.Entry> entries = new LinkedHashMap<>();
        Token token = lexer.next();
        if (token.is(TokenKind.CLOSE_BRACE)) {
            return leave(new ObjectExpr(entries, start));
        }
        if (!token.is(TokenKind.STRING)) {
            throw expected("Q-PARSE-002", "a string or '}'", token);
        }
        while (true) {
            member(token, entries);
            token = lexer.next();
            if (token.is(TokenKind.CLOSE_BRACE)) {
                return leave(new ObjectExpr(entries, start));
            }
            if (!token.is(TokenKind.COMMA)) {
                throw expected("Q-PARSE-005", "',' or '}'", token);
            }
            token = lexer.next();
            if (!token.is(TokenKind.STRING)) {
                throw expected("Q-PARSE-006", "a string after ','", token);
            }
        }
    }

    private void member(Token key, Map<String, ObjectExpr.Entry> entries) throws SyntaxError {
        Token colon = lexer.next();
        if (!colon.is(TokenKind.COLON)) {
            throw expected("Q-PARSE-003", "':' after the key '" + Token.shortened(key.text()) + "'", colon);
        }
        Token value = lexer.next();
        ObjectExpr.Entry earlier = entries.get(key.text());
        if (earlier != null) {
            throw new SyntaxError(Diagnostic.error(
                            "Q-PARSE-004",
                            value.position(),
                            "the key '" + Token.shortened(key.text()) + "' is already in this object")
                    .withNote(earlier.position(), "it first stands here"));
        }
        entries.put(key.text(), new ObjectExpr.Entry(key.text(), key.position(), value(value)));
    }

    private ArrayExpr array(Position start) throws SyntaxError {
        enter(start);
        List<Expression> elements = new ArrayList<>();
        Token token = lexer.next();
        if (token.is(TokenKind.CLOSE_BRACKET)) {
            return leave(new ArrayExpr(elements, start));
        }
        if (!token.kind().startsValue()) {
            throw expected("Q-PARSE-007", "a value or ']'", token);
        }
        while (true) {
            elements.add(value(token));
            token = lexer.next();
            if (token.is(TokenKind.CLOSE_BRACKET)) {
                return leave(new ArrayExpr(elements, start));
            }
            if (!token.is(TokenKind.COMMA)) {
                throw expected("Q-PARSE-008", "',' or ']'", token);
            }
            token = lexer.next();
        }
    }

    private void enter(Position position) throws SyntaxError {
        nesting++;
        if (nesting > maxNesting) {
            throw new SyntaxError(TOO_DEEP, position, "more than " + maxNesting + " levels of nesting");
        }
    }

    private <E extends Expression> E leave(E expression) {
        nesting--;
        return expression;
    }

    private static SyntaxError expected(String code, String what, Token found) {
        return new SyntaxError(code, found.position(), "expected " + what + ", found " + found.described());
    }
}
