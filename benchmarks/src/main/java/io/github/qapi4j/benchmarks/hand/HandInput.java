package io.github.qapi4j.benchmarks.hand;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that QAPI asks for, over Jackson's tokens; paths and positions come from the parser once something is wrong. */
final class HandInput {

    private static final int MAX_ELEMENTS = 1 << 20;

    private final JsonParser parser;

    HandInput(JsonParser parser) {
        this.parser = parser;
    }

    void beginObject() {
        require(parser.currentToken() == JsonToken.START_OBJECT, "an object");
    }

    @Nullable
    String nextMember() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    void beginList() {
        require(parser.currentToken() == JsonToken.START_ARRAY, "a list");
    }

    boolean nextElement(int sofar) throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        require(sofar < MAX_ELEMENTS, "a shorter list");
        return true;
    }

    boolean bool() {
        JsonToken token = parser.currentToken();
        require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "a boolean");
        return token == JsonToken.VALUE_TRUE;
    }

    long integer(long min, long max) throws IOException {
        require(isInteger() && parser.getNumberType() != NumberType.BIG_INTEGER, "an integer");
        long value = parser.getLongValue();
        if (value < min || value > max) {
            throw problem("expected an integer in " + min + ".." + max);
        }
        return value;
    }

    long unsigned() throws IOException {
        require(isInteger(), "an integer");
        if (parser.getNumberType() != NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        String text = parser.getText();
        boolean fits = text.charAt(0) != '-'
                && (text.length() < 20 || (text.length() == 20 && text.compareTo("18446744073709551615") <= 0));
        require(fits, "an integer in 0..2^64-1");
        return Long.parseUnsignedLong(text);
    }

    String string() throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_STRING, "a string");
        String text = parser.getText();
        require(HandText.isWhole(text), "a text");
        return text;
    }

    /** A value of any type, as far as one occurs here: defaults that are lists or objects are not known. */
    Object scalar() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> JsonToken.VALUE_NULL;
            case VALUE_STRING -> string();
            case VALUE_TRUE, VALUE_FALSE -> bool();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> throw problem("expected a scalar");
        };
    }

    List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        beginList();
        while (nextElement(strings.size())) {
            strings.add(string());
        }
        return strings;
    }

    <T> T known(@Nullable T value) {
        if (value == null) {
            throw problem("unknown value");
        }
        return value;
    }

    IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(
                parser.getParsingContext().pathAsPointer() + ": " + what + " " + parser.currentTokenLocation());
    }

    private boolean isInteger() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    private void require(boolean holds, String expected) {
        if (!holds) {
            throw problem("expected " + expected);
        }
    }
}
