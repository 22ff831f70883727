package io.github.qapi4j.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON texts that tests trust: objects become maps, arrays lists, {@code null} the text {@code "null"} unquoted. */
public final class TestJson {

    /** What {@code null} becomes, for maps that refuse Java's. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private final String text;
    private int next;

    private TestJson(String text) {
        this.text = text;
    }

    /** The value of a text. */
    public static Object read(String text) {
        return new TestJson(text).value();
    }

    private Object value() {
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return string();
        }
        int start = next;
        while (next < text.length() && ",]} \n".indexOf(text.charAt(next)) < 0) {
            next++;
        }
        String literal = text.substring(start, next);
        return literal.equals("null") ? NULL : literal;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        next++;
        while (peek() != '}') {
            String key = string();
            expect(':');
            object.put(key, value());
            if (peek() == ',') {
                next++;
            }
        }
        next++;
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        next++;
        while (peek() != ']') {
            array.add(value());
            if (peek() == ',') {
                next++;
            }
        }
        next++;
        return array;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (text.charAt(next) != '"') {
            if (text.charAt(next) == '\\') {
                next++;
            }
            string.append(text.charAt(next++));
        }
        next++;
        return string.toString();
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.charAt(next);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("'" + c + "' expected at offset " + next);
        }
        next++;
    }
}
