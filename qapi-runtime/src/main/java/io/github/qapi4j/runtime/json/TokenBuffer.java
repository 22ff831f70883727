package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.InputPosition;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tokens that were read ahead of their use. */
final class TokenBuffer {

    private JsonToken[] tokens = new JsonToken[16];
    private @Nullable String[] texts = new String[16];
    private InputPosition[] positions = new InputPosition[16];
    private int size;

    /** How many tokens have been given; the last of them is the current one. */
    private int given;

    /** Adds the parser's current token. */
    void append(JsonParser parser, JsonToken token) throws IOException {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        tokens[size] = token;
        texts[size] = token.isStructStart() || token.isStructEnd() ? null : parser.getText();
        positions[size++] = JsonTokens.position(parser.currentTokenLocation());
    }

    /** Moves to the next token; forgets all of them if there is none. */
    boolean advance() {
        if (given == size) {
            Arrays.fill(texts, 0, size, null);
            size = 0;
            given = 0;
            return false;
        }
        given++;
        return true;
    }

    /** The index of the current token. */
    int current() {
        return given - 1;
    }

    int size() {
        return size;
    }

    JsonToken token(int index) {
        return tokens[index];
    }

    String text(int index) {
        String text = texts[index];
        return text == null ? "" : text;
    }

    InputPosition position(int index) {
        return positions[index];
    }
}
