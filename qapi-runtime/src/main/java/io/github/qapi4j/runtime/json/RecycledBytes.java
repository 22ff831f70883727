package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.OutputStream;
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
        reserve(1);
        bytes[size++] = (byte) octet;
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
