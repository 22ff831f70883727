package io.github.qapi4j.diff.surface;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain values: maps, lists, strings, booleans; numbers as text, null as {@link #NULL}. */
final class PlainJson {

    /** Stands for JSON's null. */
    static final Object NULL = new Object();

    private PlainJson() {}

    /** Reads the one value of a text. */
    static Object read(JsonParser parser) throws IOException {
        parser.nextToken();
        Object value = value(parser);
        if (parser.nextToken() != null) {
            throw new IOException("more than one value, at line "
                    + parser.currentTokenLocation().getLineNr());
        }
        return value;
    }

    /** The elements of a list of objects. */
    static List<Map<String, Object>> objects(Object value, String what) throws MalformedReplyException {
        if (!(value instanceof List<?> list)) {
            throw new MalformedReplyException(what + " is not a list of introspection entries", null);
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Map<?, ?> map)) {
                throw new MalformedReplyException(what + " holds something that is not an object", null);
            }
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, inner) -> object.put(String.valueOf(key), inner));
            objects.add(object);
        }
        return objects;
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("it is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NULL;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
