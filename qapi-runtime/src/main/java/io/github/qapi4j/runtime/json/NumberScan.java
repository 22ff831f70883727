package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.utf8.Octets;

/** The grammar of numbers in JSON (RFC 8259 §6), over bytes. */
final class NumberScan {

    private static final int NOWHERE = -1;

    private NumberScan() {}

    /** Where the number ends that starts at an index, or -1. */
    static int end(byte[] text, int from) {
        int end = endOfInteger(text, from);
        if (end >= 0 && Octets.unit(text, end) == '.') {
            end = endOfDigits(text, end + 1);
        }
        if (end >= 0 && (Octets.unit(text, end) | 0x20) == 'e') {
            int sign = Octets.unit(text, end + 1);
            end = endOfDigits(text, sign == '+' || sign == '-' ? end + 2 : end + 1);
        }
        return end >= 0 && isDelimiter(text, end) ? end : NOWHERE;
    }

    /** Where the integer ends that starts at an index, with whatever behind it, or -1: a zero has no digits behind it. */
    static int endOfInteger(byte[] text, int from) {
        int start = Octets.unit(text, from) == '-' ? from + 1 : from;
        int end = endOfDigits(text, start);
        return end > start + 1 && text[start] == '0' ? NOWHERE : end;
    }

    private static int endOfDigits(byte[] text, int start) {
        int end = start;
        while (Octets.unit(text, end) >= '0' && Octets.unit(text, end) <= '9') {
            end++;
        }
        return end == start ? NOWHERE : end;
    }

    /** Whether what is at an index can stand behind a number or literal; the end of the text can. */
    static boolean isDelimiter(byte[] text, int index) {
        int unit = Octets.unit(text, index);
        return unit == ',' || unit == '}' || unit == ']' || (unit >= 0 && unit <= ' ');
    }
}
