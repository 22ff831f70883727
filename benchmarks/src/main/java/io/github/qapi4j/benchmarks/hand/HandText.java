package io.github.qapi4j.benchmarks.hand;

/** What Jackson lets pass and QAPI does not: overlong UTF-8 and half surrogate pairs. */
final class HandText {

    private HandText() {}

    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static boolean isUtf8(byte[] text) {
        int i = 0;
        while (i < text.length) {
            int lead = text[i];
            int length = lead >= 0 ? 1 : lead < (byte) 0xe0 ? 2 : lead < (byte) 0xf0 ? 3 : 4;
            if (length > 1 && !isSequence(text, i, length)) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private static boolean isSequence(byte[] text, int at, int length) {
        if (at + length > text.length) {
            return false;
        }
        int point = text[at] & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            if ((text[at + i] & 0xc0) != 0x80) {
                return false;
            }
            point = point << 6 | (text[at + i] & 0x3f);
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        return point >= least
                && point <= Character.MAX_CODE_POINT
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
