package io.github.qapi4j.codegen.real;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that the schema does not know, and where in a value it is put.
 *
 * @param place the members' names and elements' indexes on the way there; the last one may name a new member
 * @param value what is put there
 */
record Injection(List<Object> place, Object value) {

    Injection {
        place = List.copyOf(place);
    }

    /** How an error names the place. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Object step : place) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step);
            }
        }
        return path.toString();
    }

    /** A copy of a value with this in it. */
    Object into(Object whole) {
        return put(whole, 0);
    }

    private Object put(Object at, int depth) {
        if (depth == place.size()) {
            return value;
        }
        if (place.get(depth) instanceof Integer index) {
            List<Object> copy = new ArrayList<>((List<?>) at);
            copy.set(index, put(copy.get(index), depth + 1));
            return copy;
        }
        String name = (String) place.get(depth);
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) at).forEach((key, each) -> copy.put((String) key, each));
        copy.put(name, depth + 1 == place.size() ? value : put(copy.get(name), depth + 1));
        return copy;
    }
}
