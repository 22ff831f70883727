package io.github.qapi4j.benchmarks.bytes;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Arrays;

/** Writes what it is shown into an array of bytes. */
public final class ByteOutput implements OutputVisitor {

    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[1 << 14]);

    private byte[] bytes;
    private int size;

    private ByteOutput(byte[] buffer) {
        this.bytes = buffer;
    }

    /** The value as JSON in UTF-8. */
    public static byte[] write(Writable value) {
        ByteOutput out = new ByteOutput(BUFFER.get());
        value.write(out);
        BUFFER.set(out.bytes);
        // Behind the value stands the comma that would separate it from another one.
        return Arrays.copyOf(out.bytes, out.size - 1);
    }

    @Override
    public void beginObject() {
        put('{');
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        putAll(type.names().prepared(EncodedNames.PREPARATION).member(index));
    }

    @Override
    public void unknownMember(String name) {
        string(name);
        bytes[size - 1] = ':';
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginList(int elements) {
        put('[');
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
        if (value < 0) {
            ascii(Long.toString(value));
        } else {
            digits(value);
        }
    }

    @Override
    public void unsigned(long bits) {
        if (bits < 0) {
            ascii(Long.toUnsignedString(bits));
        } else {
            digits(bits);
        }
    }

    @Override
    public void number(double value) {
        ascii(Double.toString(value));
    }

    @Override
    public void string(String value) {
        int length = value.length();
        byte[] to = room(6 * length + 3);
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char unit = value.charAt(i);
            if (unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\') {
                to[at++] = (byte) unit;
            } else {
                at = Escapes.write(value, i, to, at);
                i += Character.isHighSurrogate(unit) ? 1 : 0;
            }
        }
        to[at++] = '"';
        to[at++] = ',';
        size = at;
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        putAll(type.names().prepared(EncodedNames.PREPARATION).value(index));
        put(',');
    }

    @Override
    public void nullValue() {
        ascii("null");
    }

    @Override
    public void any(Object value) {
        throw new UnsupportedOperationException("a prototype: no open values");
    }

    private void end(char bracket) {
        if (bytes[size - 1] == ',') {
            size--;
        }
        put(bracket);
        put(',');
    }

    private void digits(long value) {
        byte[] to = room(20);
        int end = size + digitCount(value);
        long rest = value;
        int at = end;
        do {
            long next = rest / 10;
            to[--at] = (byte) ('0' + (rest - next * 10));
            rest = next;
        } while (rest != 0);
        to[end] = ',';
        size = end + 1;
    }

    private static int digitCount(long value) {
        int count = 1;
        for (long bound = 10; count < 19 && value >= bound; bound *= 10) {
            count++;
        }
        return count;
    }

    @SuppressWarnings("deprecation") // The fastest there is for ASCII.
    private void ascii(String text) {
        byte[] to = room(text.length() + 1);
        text.getBytes(0, text.length(), to, size);
        size += text.length();
        to[size++] = ',';
    }

    private void put(char c) {
        room(1)[size++] = (byte) c;
    }

    private void putAll(byte[] text) {
        System.arraycopy(text, 0, room(text.length), size, text.length);
        size += text.length;
    }

    private byte[] room(int more) {
        if (bytes.length - size < more + 1) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 1));
        }
        return bytes;
    }
}
