package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.qapi4j.runtime.visitor.Paths;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a value a reader is: a member's name or an element's index for each level that it is inside of. */
final class JsonPath {

    private @Nullable String[] names = new String[8];
    private int[] indexes = new int[8];
    private int depth;

    /** Where a parser is. */
    static JsonPath of(JsonStreamContext context) {
        JsonPath path = new JsonPath();
        path.enter(context);
        return path;
    }

    private void enter(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent != null) {
            enter(parent);
            enter();
            names[depth - 1] = context.inObject() ? context.getCurrentName() : null;
            indexes[depth - 1] = context.inArray() && context.hasCurrentIndex() ? context.getCurrentIndex() : -1;
        }
    }

    void enter() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = null;
        indexes[depth++] = -1;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void member(String name) {
        names[depth - 1] = name;
    }

    String member() {
        String name = names[depth - 1];
        return name == null ? "" : name;
    }

    /** Steps to the next element of the list and gives its index. */
    int element() {
        return ++indexes[depth - 1];
    }

    @Override
    public String toString() {
        return toString(depth);
    }

    /** The path of the innermost object or list. */
    String container() {
        return toString(Math.max(0, depth - 1));
    }

    private String toString(int levels) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            String name = names[i];
            if (name != null) {
                path.append(path.length() == 0 ? "" : ".").append(name);
            } else if (indexes[i] >= 0) {
                path.append('[').append(indexes[i]).append(']');
            }
        }
        return path.toString();
    }

    /** The path of a member of the current value. */
    String of(String member) {
        return Paths.child(toString(), member);
    }
}
