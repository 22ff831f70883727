package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.InputPosition;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tokens that were read ahead of their use. */
final class TokenBuffer {

    private static final int NONE = -1;
    private static final int LEAST_LENGTH = 16;

    private static final JsonToken[] NO_TOKENS = {};
    private static final String[] NO_TEXTS = {};
    private static final int[] NO_NUMBERS = {};
    private static final long[] NO_OFFSETS = {};

    private JsonToken[] tokens = NO_TOKENS;
    private @Nullable String[] texts = NO_TEXTS;
    private int[] lines = NO_NUMBERS;
    private int[] columns = NO_NUMBERS;
    private long[] offsets = NO_OFFSETS;

    /** Of an opening bracket the index of its closing one; while that is to come, the complement of the next bracket out. */
    private int[] ends = NO_NUMBERS;

    private int size;

    /** The innermost bracket that is open, or {@link #NONE}. */
    private int open = NONE;

    /** How many tokens have been given; the last of them is the current one. */
    private int given;

    /** Adds the parser's current token. */
    void append(JsonParser parser, JsonToken token) throws IOException {
        if (size == tokens.length) {
            grow(Math.max(LEAST_LENGTH, size * 2));
        }
        JsonLocation location = parser.currentTokenLocation();
        tokens[size] = token;
        texts[size] = token.isStructStart() || token.isStructEnd() ? null : parser.getText();
        lines[size] = location.getLineNr();
        columns[size] = location.getColumnNr();
        offsets[size] = JsonTokens.offset(location);
        if (token.isStructStart()) {
            ends[size] = ~open;
            open = size;
        } else if (token.isStructEnd() && open != NONE) {
            int start = open;
            open = ~ends[start];
            ends[start] = size;
        }
        size++;
    }

    private void grow(int length) {
        tokens = Arrays.copyOf(tokens, length);
        texts = Arrays.copyOf(texts, length);
        lines = Arrays.copyOf(lines, length);
        columns = Arrays.copyOf(columns, length);
        offsets = Arrays.copyOf(offsets, length);
        ends = Arrays.copyOf(ends, length);
    }

    /** Whether the bracket that opens at an index has been closed, as far as was read. */
    boolean isClosed(int index) {
        return ends[index] > index;
    }

    /** Where the bracket that opens at an index is closed. */
    int end(int index) {
        return ends[index];
    }

    /** Moves to the next token; forgets all of them if there is none. */
    boolean advance() {
        if (given == size) {
            Arrays.fill(texts, 0, size, null);
            size = 0;
            given = 0;
            open = NONE;
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
        return new InputPosition(lines[index], columns[index], offsets[index]);
    }
}
