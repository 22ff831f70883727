package io.github.qapi4j.diff.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping of a YAML file, asked by key.
 *
 * @param where what messages call it
 * @param entries its entries
 */
record YamlMap(String where, Map<String, Object> entries) {

    static YamlMap of(String where, Object value) throws PolicyException {
        if (!(value instanceof Map<?, ?> map)) {
            throw new PolicyException(where + " is not a mapping");
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((key, inner) -> {
            if (inner != null) {
                entries.put(String.valueOf(key), inner);
            }
        });
        return new YamlMap(where, entries);
    }

    /** Refuses every key but these. */
    void only(String... known) throws PolicyException {
        for (String key : entries.keySet()) {
            if (!Set.of(known).contains(key)) {
                throw fault("unknown key '" + key + "'; known are " + String.join(", ", known));
            }
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean isText(String key) {
        return entries.get(key) instanceof String;
    }

    /** A scalar as text. */
    String text(String key, String absent) throws PolicyException {
        Object value = entries.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Map || value instanceof List) {
            throw fault(key + " is not a single value");
        }
        return String.valueOf(value);
    }

    String required(String key) throws PolicyException {
        String value = text(key, "");
        if (value.isEmpty()) {
            throw fault(key + " is missing");
        }
        return value;
    }

    boolean flag(String key) throws PolicyException {
        Object value = entries.getOrDefault(key, false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault(key + " is true or false");
    }

    /** A list; none if it is absent. */
    List<?> list(String key) throws PolicyException {
        Object value = entries.getOrDefault(key, List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault(key + " is not a list");
    }

    /** A mapping; an empty one if it is absent. */
    YamlMap map(String key) throws PolicyException {
        return of(where + ", " + key, entries.getOrDefault(key, Map.of()));
    }

    PolicyException fault(String message) {
        return new PolicyException(where + ": " + message);
    }

    PolicyException fault(String message, Throwable cause) {
        return new PolicyException(where + ": " + message, cause);
    }
}
