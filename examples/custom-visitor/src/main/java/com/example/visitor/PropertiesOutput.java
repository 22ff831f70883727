package com.example.visitor;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Writes one line a scalar, {@code endpoints.0.host=localhost}: a format of this program's own. Empty lists and objects
 * have a line too, so that they are not taken for absent.
 */
final class PropertiesOutput implements OutputVisitor {

    private final StringBuilder text = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();

    private PropertiesOutput() {}

    /** The lines for a value. */
    static String toProperties(Writable value) {
        PropertiesOutput output = new PropertiesOutput();
        value.write(output);
        return output.text.toString();
    }

    @Override
    public void beginObject() {
        levels.addLast(new Level(valueKey(), false));
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        levels.getLast().member = type.names().name(index);
    }

    @Override
    public void unknownMember(String name) {
        levels.getLast().member = name;
    }

    @Override
    public void endObject() {
        endLevel("{}");
    }

    @Override
    public void beginList(int size) {
        levels.addLast(new Level(valueKey(), true));
    }

    @Override
    public void endList() {
        endLevel("[]");
    }

    @Override
    public void bool(boolean value) {
        scalar(String.valueOf(value));
    }

    @Override
    public void integer(long value) {
        scalar(String.valueOf(value));
    }

    @Override
    public void unsigned(long bits) {
        scalar(Long.toUnsignedString(bits));
    }

    @Override
    public void number(double value) {
        scalar(String.valueOf(value));
    }

    @Override
    public void string(String value) {
        scalar(value.replace("\\", "\\\\").replace("\n", "\\n"));
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        scalar(type.names().name(index));
    }

    @Override
    public void nullValue() {
        scalar("null");
    }

    /** A plain value: maps and lists all the way down, and scalars. */
    @Override
    public void any(Object value) {
        if (value instanceof Map<?, ?> map) {
            beginObject();
            map.forEach((name, each) -> {
                unknownMember(String.valueOf(name));
                any(each);
            });
            endObject();
        } else if (value instanceof List<?> list) {
            beginList(list.size());
            list.forEach(this::any);
            endList();
        } else {
            string(String.valueOf(value));
        }
    }

    private void scalar(String value) {
        text.append(valueKey()).append('=').append(value).append('\n');
    }

    private void endLevel(String empty) {
        Level ended = levels.removeLast();
        if (ended.values == 0) {
            text.append(ended.key).append('=').append(empty).append('\n');
        }
    }

    /** The key of the value that is shown now. */
    private String valueKey() {
        return levels.isEmpty() ? "" : levels.getLast().nextKey();
    }

    /** An object or a list of which some values were shown. */
    private static final class Level {

        private final String key;
        private final boolean isList;
        private String member = "";
        private int values;

        private Level(String key, boolean isList) {
            this.key = key;
            this.isList = isList;
        }

        private String nextKey() {
            String last = isList ? String.valueOf(values) : member;
            values++;
            return key.isEmpty() ? last : key + "." + last;
        }
    }
}
