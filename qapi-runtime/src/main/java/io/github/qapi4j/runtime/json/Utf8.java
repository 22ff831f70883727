package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.visitor.InputException;
import java.nio.ByteBuffer;

/** Checks bytes, given piece by piece, to be UTF-8; Jackson lets longer forms than needed pass. */
final class Utf8 {

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';

    /** How many bytes of the current character are to come. */
    private int missing;

    /** The bounds of the next one of them. */
    private int least;

    private int most;

    /** The backslashes among the bytes so far are marked here; zero if there are none. */
    private long escapes;

    /**
     * Whether there is a backslash in a text.
     *
     * @throws InputException if it is not UTF-8
     */
    static boolean hasEscapes(byte[] text) {
        if (isPlain(text)) {
            return false;
        }
        Utf8 utf8 = new Utf8();
        int bad = utf8.check(text, 0, text.length);
        if (bad >= 0) {
            throw new InputException("", "the text is not UTF-8 at byte " + bad);
        }
        return utf8.escapes != 0;
    }

    /** Whether a text, as most do, has nothing but ASCII, and no backslash. */
    private static boolean isPlain(byte[] text) {
        ByteBuffer buffer = ByteBuffer.wrap(text);
        long odd = 0;
        int i = 0;
        for (; i <= text.length - Long.BYTES; i += Long.BYTES) {
            long octets = buffer.getLong(i);
            // Where the high bits are not set, only what the XOR makes zero can borrow one.
            odd |= (octets | ((octets ^ BACKSLASHES) - LOW_BITS)) & HIGH_BITS;
        }
        for (; i < text.length; i++) {
            odd |= text[i] < 0 || text[i] == '\\' ? 1 : 0;
        }
        return odd == 0;
    }

    /** Takes some bytes and gives the index of the first that does not belong there, or -1. */
    int check(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            i = missing == 0 ? skipAscii(bytes, i, to) : i;
            if (i < to && !accepts(bytes[i] & 0xff)) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the index of the first byte that is not ASCII, or {@code to}; looks at eight at a time. */
    private int skipAscii(byte[] bytes, int from, int to) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long octets = buffer.getLong(i);
            if ((octets & HIGH_BITS) != 0) {
                break;
            }
            // None has its high bit: only what the XOR makes zero can borrow one.
            escapes |= (octets ^ BACKSLASHES) - LOW_BITS & HIGH_BITS;
        }
        for (; i < to && bytes[i] >= 0; i++) {
            escapes |= bytes[i] == '\\' ? 1 : 0;
        }
        return i;
    }

    private boolean accepts(int octet) {
        if (missing > 0) {
            missing--;
            boolean fits = octet >= least && octet <= most;
            least = 0x80;
            most = 0xbf;
            return fits;
        }
        least = octet == 0xe0 ? 0xa0 : octet == 0xf0 ? 0x90 : 0x80;
        most = octet == 0xed ? 0x9f : octet == 0xf4 ? 0x8f : 0xbf;
        missing = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
        return octet >= 0xc2 && octet <= 0xf4;
    }
}
