package io.github.qapi4j.runtime.utf8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bytes of a text in UTF-8, looked at eight at a time: a word is eight bytes, the first of them in its lowest bits. No part
 * of what the module exports.
 */
public final class Octets {

    /** A 1 in each byte. */
    public static final long ONES = 0x0101_0101_0101_0101L;

    private static final long HIGH_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Octets() {}

    /** The byte at an index, negative if it is not ASCII; 0 behind the end. */
    public static int unit(byte[] text, int index) {
        return index < text.length ? text[index] : 0;
    }

    /** Whether there is a word at an index. */
    public static boolean hasWord(byte[] text, int index) {
        return index <= text.length - Long.BYTES;
    }

    /** The word at an index. */
    public static long word(byte[] text, int index) {
        return (long) WORDS.get(text, index);
    }

    /** The first bytes of a run, at most eight; the other bytes of the word are 0. */
    public static long head(byte[] text, int from, int length) {
        if (length >= Long.BYTES) {
            return word(text, from);
        }
        if (hasWord(text, from)) {
            return word(text, from) & ((1L << (length * Byte.SIZE)) - 1);
        }
        long head = 0;
        for (int i = from + length - 1; i >= from; i--) {
            head = (head << Byte.SIZE) | (text[i] & 0xff);
        }
        return head;
    }

    /** Whether an ASCII character is anywhere in a text. */
    public static boolean contains(byte[] text, char character) {
        int i = 0;
        for (; hasWord(text, i); i += Long.BYTES) {
            long others = word(text, i) ^ (ONES * character);
            if (((others - ONES) & ~others & HIGH_BITS) != 0) {
                return true;
            }
        }
        while (i < text.length && text[i] != character) {
            i++;
        }
        return i < text.length;
    }

    /** Whether the bytes of a word are ASCII, none of them a backslash. */
    public static boolean isPlain(long word) {
        return ((word | ~((word ^ BACKSLASHES) + ~HIGH_BITS)) & HIGH_BITS) == 0;
    }

    /** A 1 for each byte that is a certain ASCII character, if all are ASCII. */
    public static long matches(long ascii, int character) {
        return (~((ascii ^ (ONES * character)) + ~HIGH_BITS) & HIGH_BITS) >>> 7;
    }

    /** Where a run of plain ASCII in a string ends: at a quote, a backslash, a control character, a byte beyond ASCII, or the text's end. */
    public static int endOfRun(byte[] text, int from) {
        int i = from;
        for (; hasWord(text, i); i += Long.BYTES) {
            long word = word(text, i);
            // Marks the bytes that end the run: the lowest mark is one of them, what the borrows make of those above
            // does not matter.
            long marks =
                    (((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES) | (word - SPACES) | word) & HIGH_BITS;
            if (marks != 0) {
                return i + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
            }
        }
        while (i < text.length && text[i] >= ' ' && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The first index from one on that holds no white space of JSON, or the text's length. */
    public static int skipSpace(byte[] text, int from) {
        int unit = unit(text, from);
        if (unit > ' ') {
            return from;
        }
        return unit == ' ' && unit(text, from + 1) > ' ' ? from + 1 : skipSpaces(text, from);
    }

    private static int skipSpaces(byte[] text, int from) {
        int i = from;
        while (i < text.length && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Where there is something else than white space behind a separator; -1 if what comes first is no such separator. */
    public static int skip(byte[] text, char separator, int from) {
        if (hasWord(text, from)) {
            int start = (int) word(text, from);
            if ((start & 0xffff) == (separator | (' ' << 8)) && ((start >>> 16) & 0xff) > ' ') {
                return from + 2;
            }
        }
        int at = skipSpace(text, from);
        return unit(text, at) == separator ? skipSpace(text, at + 1) : -1;
    }
}
