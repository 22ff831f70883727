package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.value.QapiNull;
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
        tokens.enter(limits.depth());
        for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
            string(name);
            checkLength(members.size());
            if (members.containsKey(name)) {
                throw tokens.problem(InputProblems.duplicate());
            }
            members.put(name, read());
        }
        return Collections.unmodifiableMap(members);
    }

    private Object list() {
        List<Object> elements = new ArrayList<>();
        tokens.enter(limits.depth());
        while (tokens.nextElement() >= 0) {
            checkLength(elements.size());
            elements.add(read());
        }
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
            throw tokens.problem("half a surrogate pair is no text");
        }
        return text;
    }

    private void checkLength(int length) {
        if (length == limits.listLength()) {
            throw tokens.problem("longer than the limit of " + limits.listLength());
        }
    }
}
