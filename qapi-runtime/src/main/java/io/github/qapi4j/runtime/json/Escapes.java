package io.github.qapi4j.runtime.json;

import org.jspecify.annotations.Nullable;

/** The characters of JSON strings that do not stand for themselves in one byte (RFC 8259 §7), read and written. */
final class Escapes {

    private static final int HEX_DIGITS = 4;

    private static final String DIGITS = "0123456789ABCDEF";

    /** What the letters of short escapes stand for, in the same order. */
    private static final String ESCAPED = "\b\t\n\f\r\"\\";

    private static final String LETTERS = "btnfr\"\\";

    private Escapes() {}

    /** What a string with escapes stands for; null if an escape is none, or there is half a surrogate pair. */
    static @Nullable String resolve(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int from = 0;
        for (int at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
            text.append(raw, from, at);
            int unit = unit(raw, at + 1);
            if (unit < 0) {
                return null;
            }
            text.append((char) unit);
            from = at + (raw.charAt(at + 1) == 'u' ? 2 + HEX_DIGITS : 2);
        }
        String resolved = text.append(raw, from, raw.length()).toString();
        return Surrogates.hasLone(resolved) ? null : resolved;
    }

    /** The UTF-16 unit that is escaped there, or -1. */
    private static int unit(String raw, int at) {
        return switch (at < raw.length() ? raw.charAt(at) : 0) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(raw, at + 1);
            default -> -1;
        };
    }

    private static int hex(String raw, int from) {
        if (from + HEX_DIGITS > raw.length()) {
            return -1;
        }
        int unit = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = raw.charAt(i) < 0x80 ? Character.digit(raw.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    /** Adds a character that is no half of a pair. */
    static void add(char unit, RecycledBytes out) {
        int letter = ESCAPED.indexOf(unit);
        if (letter >= 0) {
            out.add('\\');
            out.add(LETTERS.charAt(letter));
        } else if (unit < ' ') {
            for (char c : new char[] {'\\', 'u', '0', '0', DIGITS.charAt(unit >> 4), DIGITS.charAt(unit & 15)}) {
                out.add(c);
            }
        } else if (unit < 0x80) {
            out.add(unit);
        } else {
            if (unit < 0x800) {
                out.add(0xc0 | (unit >> 6));
            } else {
                out.add(0xe0 | (unit >> 12));
                out.add(0x80 | ((unit >> 6) & 0x3f));
            }
            out.add(0x80 | (unit & 0x3f));
        }
    }

    /** Adds a character that is written as a pair in UTF-16. */
    static void addPair(int point, RecycledBytes out) {
        out.add(0xf0 | (point >> 18));
        out.add(0x80 | ((point >> 12) & 0x3f));
        out.add(0x80 | ((point >> 6) & 0x3f));
        out.add(0x80 | (point & 0x3f));
    }
}
