package io.github.qapi4j.runtime.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that is never all in memory: a start, and then the same piece again and again. */
final class HostileStream extends InputStream {

    private static final int BLOCK = 1 << 16;

    private final byte[] start;

    /** Whole pieces. */
    private final byte[] block;

    private final long size;
    private long at;

    HostileStream(String start, String piece, long size) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.block = piece.repeat(1 + BLOCK / piece.length()).getBytes(StandardCharsets.UTF_8);
        this.size = size;
    }

    /** How many bytes were taken. */
    long taken() {
        return at;
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (at == size) {
            return -1;
        }
        byte[] from = at < start.length ? start : block;
        int index = (int) (at < start.length ? at : (at - start.length) % block.length);
        int count = (int) Math.min(Math.min(length, from.length - index), size - at);
        System.arraycopy(from, index, buffer, offset, count);
        at += count;
        return count;
    }
}
