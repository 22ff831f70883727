package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.List;
import java.util.Map;

/** Shows an object as one line of text, {@code Limits{mode=normal, tls-creds=null, nodes=[{name="a"}]}}. */
final class LineOutput implements OutputVisitor {

    private final StringBuilder line;
    private boolean first = true;

    LineOutput(String type) {
        line = new StringBuilder(type);
    }

    @Override
    public void beginObject() {
        open('{');
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        unknownMember(type.names().name(index));
    }

    @Override
    public void unknownMember(String name) {
        separate();
        line.append(name).append('=');
        first = true;
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void beginList(int size) {
        open('[');
    }

    @Override
    public void endList() {
        close(']');
    }

    @Override
    public void bool(boolean value) {
        scalar(String.valueOf(value));
    }

    @Override
    public void integer(long value) {
        scalar(Long.toString(value));
    }

    @Override
    public void unsigned(long bits) {
        scalar(Long.toUnsignedString(bits));
    }

    @Override
    public void number(double value) {
        scalar(Double.toString(value));
    }

    @Override
    public void string(String value) {
        separate();
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i));
        }
        line.append('"');
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        scalar(type.names().name(index));
    }

    @Override
    public void nullValue() {
        scalar("null");
    }

    @Override
    public void any(Object value) {
        if (value instanceof Map<?, ?> map) {
            beginObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                unknownMember(member.getKey().toString());
                any(member.getValue());
            }
            endObject();
        } else if (value instanceof List<?> list) {
            beginList(list.size());
            for (Object element : list) {
                any(element);
            }
            endList();
        } else if (value instanceof String text) {
            string(text);
        } else {
            scalar(value.toString());
        }
    }

    @Override
    public void missingMember(TypeDescriptor type, int index) {
        // A line for people shows what there is.
    }

    @Override
    public String toString() {
        return line.toString();
    }

    private void append(char character) {
        if (character == '"' || character == '\\') {
            line.append('\\').append(character);
        } else if (Character.isISOControl(character) || character == '\u2028' || character == '\u2029') {
            line.append(String.format("\\u%04x", (int) character));
        } else {
            line.append(character);
        }
    }

    private void open(char bracket) {
        separate();
        line.append(bracket);
        first = true;
    }

    private void close(char bracket) {
        line.append(bracket);
        first = false;
    }

    private void scalar(String text) {
        separate();
        line.append(text);
    }

    private void separate() {
        if (!first) {
            line.append(", ");
        }
        first = false;
    }
}
