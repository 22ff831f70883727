package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what it is shown as JSON in UTF-8, without white space, into a buffer. Of what cannot be written it says no more than
 * {@link Doubt}: {@link JsonOutput} is then shown the same value, and tells what is wrong.
 */
final class Utf8Output implements OutputVisitor {

    private static final int MAX_DEPTH = 1024;

    /** As many bytes as any integer takes, and the comma. */
    private static final int LONGEST_INTEGER = 21;

    private final RecycledBytes out;
    private int depth;

    /** The type whose member was shown last: most often the next one is of the same. */
    private @Nullable TypeDescriptor type;

    private @Nullable Utf8Texts texts;

    Utf8Output(RecycledBytes out) {
        this.out = out;
    }

    /** Takes away the comma that stands behind every value, the outermost one too. */
    void end() {
        if (depth != 0 || out.size() == 0) {
            throw new Doubt();
        }
        out.take(1);
    }

    @Override
    public void beginObject() {
        begin('{');
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        Utf8Texts known = texts;
        if (known == null || type != this.type) {
            known = type.names().prepared(Utf8Texts.PREPARATION);
            texts = known;
            this.type = type;
        }
        out.add(known.member(index));
    }

    @Override
    public void unknownMember(String name) {
        string(name);
        out.take(1);
        out.add(':');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginList(int size) {
        begin('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    @Override
    public void bool(boolean value) {
        ascii(value ? "true" : "false");
    }

    @Override
    public void integer(long value) {
        byte[] bytes = out.room(LONGEST_INTEGER);
        int end = NumberOutput.outputLong(value, bytes, out.size());
        bytes[end] = ',';
        out.grew(end + 1);
    }

    @Override
    public void unsigned(long bits) {
        if (bits < 0) {
            ascii(Long.toUnsignedString(bits));
        } else {
            integer(bits);
        }
    }

    @Override
    public void number(double value) {
        if (value == (int) value && value != 0) {
            integer((int) value);
        } else {
            ascii(Doubles.text(value));
        }
    }

    @Override
    public void string(String value) {
        int length = value.length();
        byte[] bytes = out.room(length + 3);
        int at = out.size();
        bytes[at++] = '"';
        int i = 0;
        while (i < length) {
            char unit = value.charAt(i);
            if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') {
                break;
            }
            bytes[at++] = (byte) unit;
            i++;
        }
        if (i < length) {
            out.grew(at);
            unusual(value, i);
            return;
        }
        bytes[at++] = '"';
        bytes[at++] = ',';
        out.grew(at);
    }

    /** The rest of a string, which has escapes, or characters beyond ASCII. */
    private void unusual(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (!Character.isSurrogate(unit)) {
                Escapes.add(unit, out);
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                Escapes.addPair(Character.toCodePoint(unit, value.charAt(++i)), out);
            } else {
                throw new Doubt();
            }
        }
        out.add('"');
        out.add(',');
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        out.add(type.names().prepared(Utf8Texts.PREPARATION).value(index));
    }

    @Override
    public void nullValue() {
        ascii("null");
    }

    @Override
    public void any(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Long integer) {
            integer(integer);
        } else if (value instanceof Boolean bool) {
            bool(bool);
        } else if (value == QapiNull.NULL) {
            nullValue();
        } else if (value instanceof Number number) {
            ascii(number.toString());
        } else if (value instanceof Map<?, ?> members) {
            beginObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                unknownMember((String) member.getKey());
                any(member.getValue());
            }
            endObject();
        } else if (value instanceof List<?> elements) {
            beginList(elements.size());
            for (Object element : elements) {
                any(element);
            }
            endList();
        } else {
            throw new Doubt();
        }
    }

    /** No count is kept of where in the value this is. */
    @Override
    public String path() {
        throw new Doubt();
    }

    private void begin(char bracket) {
        if (++depth > MAX_DEPTH) {
            throw new Doubt();
        }
        out.add(bracket);
    }

    private void end(char bracket) {
        depth--;
        if (out.last() == ',') {
            out.take(1);
        }
        out.add(bracket);
        out.add(',');
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            out.add(text.charAt(i));
        }
        out.add(',');
    }

    /** That a value has to be shown to {@link JsonOutput}. */
    static final class Doubt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Doubt() {
            super("another visitor has to decide", null, false, false);
        }
    }
}
