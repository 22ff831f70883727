package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.ValueKind;

/** The kinds of JSON values by their first token. */
final class JsonKinds {

    private JsonKinds() {}

    static ValueKind of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> ValueKind.OBJECT;
            case START_ARRAY -> ValueKind.LIST;
            case VALUE_STRING -> ValueKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ValueKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ValueKind.BOOL;
            case VALUE_NULL -> ValueKind.NULL;
            default -> throw new IllegalStateException("not at a value but at " + token);
        };
    }

    /** A value as a message shows it. */
    static String describe(JsonToken token, String text) {
        return switch (of(token)) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case STRING -> InputProblems.quoted(text);
            case NUMBER -> InputProblems.shortened(text);
            case BOOL, NULL -> text;
        };
    }
}
