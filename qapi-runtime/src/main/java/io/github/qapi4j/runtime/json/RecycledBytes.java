package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects bytes in a buffer that, grown or not, serves the next one as well: what is written costs no more memory than its
 * text.
 */
final class RecycledBytes extends OutputStream {

    /** The length of the largest array that a JVM is sure to make. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    /** No larger buffer is kept, for threads may be many. */
    private static final int MOST_KEPT = 1 << 20;

    private final BufferRecycler buffers;
    private byte[] bytes;
    private int size;

    RecycledBytes(BufferRecycler buffers) {
        this.buffers = buffers;
        this.bytes = buffers.allocByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER);
    }

    @Override
    public void write(int octet) {
        add(octet);
    }

    void add(int octet) {
        reserve(1);
        bytes[size++] = (byte) octet;
    }

    void add(byte[] source) {
        write(source, 0, source.length);
    }

    /** Removes some bytes from the end. */
    void take(int count) {
        size -= count;
    }

    /** The byte at the end, of which there must be one. */
    int last() {
        return bytes[size - 1];
    }

    int size() {
        return size;
    }

    /** The buffer, with room for some bytes from the index {@link #size} on; what is put there counts once {@link #grew} is told. */
    byte[] room(int length) {
        reserve(length);
        return bytes;
    }

    /** The new size, after bytes were put into the {@link #room}. */
    void grew(int newSize) {
        size = newSize;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        reserve(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    private void reserve(int length) {
        if (length > bytes.length - size) {
            if (length > MOST - size) {
                throw new IllegalStateException("the text is longer than an array can be");
            }
            bytes = Arrays.copyOf(bytes, Math.max(size + length, (int) Math.min(2L * bytes.length, MOST)));
        }
    }

    /** The bytes, which are UTF-8, as text. */
    String text() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Gives the buffer back. */
    @Override
    public void close() {
        if (bytes.length <= MOST_KEPT) {
            buffers.releaseByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, bytes);
        }
    }
}
