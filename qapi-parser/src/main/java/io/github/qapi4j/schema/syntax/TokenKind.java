package io.github.qapi4j.schema.syntax;

/** What a token is (qapi-language §1). */
enum TokenKind {
    OPEN_BRACE,
    CLOSE_BRACE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    COLON,
    COMMA,
    STRING,
    TRUE,
    FALSE,
    COMMENT,
    END;

    /** Whether a value can start with it. */
    boolean startsValue() {
        return this == OPEN_BRACE || this == OPEN_BRACKET || this == STRING || this == TRUE || this == FALSE;
    }
}
