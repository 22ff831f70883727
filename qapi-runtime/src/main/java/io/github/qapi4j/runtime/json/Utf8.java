package io.github.qapi4j.runtime.json;

/** Checks bytes, given piece by piece, to be UTF-8; Jackson lets longer forms than needed pass. */
final class Utf8 {

    /** How many bytes of the current character are to come. */
    private int missing;

    /** The bounds of the next one of them. */
    private int least;

    private int most;

    /** Takes some bytes and gives the index of the first that does not belong there, or -1. */
    int check(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int octet = bytes[i];
            if ((octet >= 0 && missing == 0) || accepts(octet & 0xff)) {
                continue;
            }
            return i;
        }
        return -1;
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
