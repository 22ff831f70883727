package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.utf8.Octets;
import io.github.qapi4j.runtime.visitor.NameTable;

/**
 * Looks for a tag in the text of an object ahead of its reading, which costs a fraction of keeping tokens. It answers only what
 * is beyond doubt: for escapes, errors and surprises of any kind it finds nothing, and the tokens decide. What it skips it
 * does not check, for all of it is read afterwards.
 */
final class TagScan {

    /** So often as long as the text is what all scans together may pass: unions within unions would make it quadratic. */
    private static final int MAX_PASSES = 4;

    private static final int NOWHERE = -1;

    /** What square brackets lack to be curly ones, in each of eight bytes; quotes and curly brackets have it. */
    private static final long CASE = 0x2020_2020_2020_2020L;

    private final byte[] text;
    private long budget;

    TagScan(byte[] text) {
        this.text = text;
        this.budget = (long) MAX_PASSES * text.length;
    }

    /**
     * The value of a member of an object.
     *
     * @param from the index behind the object's opening bracket
     * @return its index in {@code values}, or {@link NameTable#ABSENT} if there is no telling
     */
    int find(int from, NameTable names, int member, NameTable values) {
        int value = budget > 0 ? valueOf(names, member, from) : NOWHERE;
        if (value == NOWHERE) {
            return NameTable.ABSENT;
        }
        budget -= value - from;
        int end = plainEnd(value);
        return end == NOWHERE ? NameTable.ABSENT : values.index(text, value + 1, end);
    }

    /** Where a member's value starts. */
    private int valueOf(NameTable names, int member, int from) {
        int at = Octets.skipSpace(text, from);
        while (true) {
            int end = plainEnd(at);
            int value = end == NOWHERE ? NOWHERE : Octets.skip(text, ':', end + 1);
            if (value < 0 || names.spells(member, text, at + 1, end)) {
                return value;
            }
            at = Octets.skip(text, ',', endOfValue(value));
            if (at < 0) {
                return NOWHERE;
            }
        }
    }

    /** The closing quote of the string without escapes that starts at an index. */
    private int plainEnd(int quote) {
        int end = unit(quote) == '"' ? Octets.endOfRun(text, quote + 1) : quote;
        return end > quote && unit(end) == '"' ? end : NOWHERE;
    }

    private int endOfValue(int start) {
        return switch (unit(start)) {
            case '"' -> endOfString(start);
            case '{', '[' -> endOfBrackets(start);
            default -> endOfScalar(start);
        };
    }

    private int endOfString(int quote) {
        int i = Octets.endOfRun(text, quote + 1);
        while (unit(i) == '\\' || unit(i) < 0) {
            i = Octets.endOfRun(text, unit(i) < 0 ? i + 1 : i + 2);
        }
        return i + 1;
    }

    /** Eight bytes at a time, and without a branch that depends on them: their mix of brackets and strings is hard to predict. */
    private int endOfBrackets(int start) {
        int level = 1;
        long carry = 0;
        int i = start + 1;
        for (; Octets.hasWord(text, i); i += Long.BYTES) {
            long word = Octets.word(text, i);
            // The sums count quotes up to each byte: where they are odd, a string is open.
            long strings = ((Octets.matches(word, '"') * Octets.ONES) & Octets.ONES) ^ carry;
            int closed = Long.bitCount(Octets.matches(word | CASE, '}') & ~strings);
            if (closed >= level || !Octets.isPlain(word)) {
                break;
            }
            level += Long.bitCount(Octets.matches(word | CASE, '{') & ~strings) - closed;
            carry = (strings >>> 56) * Octets.ONES;
        }
        return endOfBrackets(carry == 0 ? i : endOfString(i - 1), level);
    }

    /** The same, byte by byte, from an index inside of some brackets that is not in a string. */
    private int endOfBrackets(int from, int levels) {
        int level = levels;
        int i = from;
        while (i < text.length) {
            int unit = unit(i);
            if (unit == '"') {
                i = endOfString(i);
            } else {
                i++;
                if (unit == '{' || unit == '[') {
                    level++;
                } else if ((unit == '}' || unit == ']') && --level == 0) {
                    return i;
                }
            }
        }
        return i;
    }

    private int endOfScalar(int start) {
        int i = start;
        while (i < text.length && unit(i) != ',' && unit(i) != '}') {
            i++;
        }
        return i;
    }

    private int unit(int index) {
        return Octets.unit(text, index);
    }
}
