package io.github.qapi4j.benchmarks.bytes;

import java.nio.charset.StandardCharsets;

/** What in a string is no plain ASCII. */
final class Escapes {

    private Escapes() {}

    /** Writes the character at an index of a text and gives where the next one goes. */
    static int write(String value, int index, byte[] to, int at) {
        int point = value.codePointAt(index);
        byte[] written;
        if (point < ' ' || point == 0x7f) {
            written = String.format("\\u%04x", point).getBytes(StandardCharsets.US_ASCII);
        } else if (point < 0x80) {
            written = new byte[] {'\\', (byte) point};
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a surrogate pair is no text");
        } else {
            written = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        }
        System.arraycopy(written, 0, to, at, written.length);
        return at + written.length;
    }
}
