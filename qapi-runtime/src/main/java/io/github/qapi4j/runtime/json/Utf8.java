package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.utf8.Octets;
import io.github.qapi4j.runtime.visitor.InputException;

/** Checks bytes, given piece by piece, to be UTF-8; Jackson lets longer forms than needed pass. */
final class Utf8 {

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** How many bytes of the current character are to come. */
    private int missing;

    /** The bounds of the next one of them. */
    private int least;

    private int most;

    /**
     * Whether there is a backslash in a text.
     *
     * @throws InputException if it is not UTF-8
     */
    static boolean hasEscapes(byte[] text) {
        int bad = new Utf8().check(text, 0, text.length);
        if (bad >= 0) {
            throw new InputException("", "the text is not UTF-8 at byte " + bad);
        }
        return Octets.contains(text, '\\');
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
    private static int skipAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i <= to - Long.BYTES && (Octets.word(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
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
