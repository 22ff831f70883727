package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values that the schema leaves open, as plain values in normal form. */
final class OpenValues {

    private final JsonTokens tokens;
    private final JsonLimits limits;

    OpenValues(JsonTokens tokens, JsonLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    Object read() {
        JsonToken token = tokens.token();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> string(tokens.text());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> PlainValues.number(tokens.text());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> QapiNull.NULL;
            default -> throw new IllegalStateException("not at a value but at " + token);
        };
    }

    private Object object() {
        Map<String, Object> members = new LinkedHashMap<>();
        enter();
        for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
            tokens.path.member(string(name));
            checkLength(members.size());
            if (members.containsKey(name)) {
                throw error(InputProblems.duplicate());
            }
            members.put(name, read());
        }
        tokens.path.leave();
        return Collections.unmodifiableMap(members);
    }

    private Object list() {
        List<Object> elements = new ArrayList<>();
        enter();
        while (tokens.next() != JsonToken.END_ARRAY) {
            tokens.path.element();
            checkLength(elements.size());
            elements.add(read());
        }
        tokens.path.leave();
        return Collections.unmodifiableList(elements);
    }

    private Number integer() {
        if (tokens.isLong()) {
            long value = tokens.longValue();
            if (value != 0) {
                return value;
            }
        }
        return PlainValues.number(tokens.text());
    }

    private String string(String text) {
        if (Surrogates.hasLone(text)) {
            throw error("half a surrogate pair is no text");
        }
        return text;
    }

    private void enter() {
        if (tokens.path.depth() == limits.depth()) {
            throw error("nested deeper than the limit of " + limits.depth());
        }
        tokens.path.enter();
    }

    private void checkLength(int length) {
        if (length == limits.listLength()) {
            throw error("longer than the limit of " + limits.listLength());
        }
    }

    private InputException error(String problem) {
        return new InputException(tokens.path.toString(), problem, tokens.position());
    }
}
