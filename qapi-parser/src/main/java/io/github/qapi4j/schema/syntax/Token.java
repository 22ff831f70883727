package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/**
 * A token.
 *
 * @param kind what it is
 * @param text a string's value, a comment's text with its {@code #}, otherwise what stands in the file
 * @param position its first character
 */
record Token(TokenKind kind, String text, Position position) {

    private static final int SHOWN = 40;

    boolean is(TokenKind other) {
        return kind == other;
    }

    /** How a message names it. */
    String described() {
        return switch (kind) {
            case STRING -> "string '" + shortened(text) + "'";
            case COMMENT -> "a doc comment";
            case END -> "the end of the file";
            default -> "'" + text + "'";
        };
    }

    /** Text short enough for a message. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
