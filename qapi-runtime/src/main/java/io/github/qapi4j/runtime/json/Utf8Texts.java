package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.qapi4j.runtime.visitor.NameTable;
import java.util.Arrays;

/** A table's names as they stand in JSON, as a member's and as a value, encoded once; and how characters are encoded. */
final class Utf8Texts {

    static final NameTable.Preparation<Utf8Texts> PREPARATION = new Encoding();

    private static final String HEX_DIGITS = "0123456789ABCDEF";

    /** What the letters of short escapes stand for, in the same order. */
    private static final String ESCAPED = "\b\t\n\f\r\"\\";

    private static final String LETTERS = "btnfr\"\\";

    private final byte[][] members;
    private final byte[][] values;

    private Utf8Texts(NameTable table) {
        members = new byte[table.size()][];
        values = new byte[table.size()][];
        for (int i = 0; i < table.size(); i++) {
            byte[] name = new SerializedString(table.name(i)).asQuotedUTF8();
            byte[] quoted = new byte[name.length + 3];
            System.arraycopy(name, 0, quoted, 1, name.length);
            quoted[0] = '"';
            quoted[name.length + 1] = '"';
            quoted[name.length + 2] = ',';
            values[i] = quoted;
            byte[] member = Arrays.copyOf(quoted, quoted.length);
            member[name.length + 2] = ':';
            members[i] = member;
        }
    }

    /** {@code "name":}. */
    byte[] member(int index) {
        return members[index];
    }

    /** {@code "name",}. */
    byte[] value(int index) {
        return values[index];
    }

    /** Adds a character that is no half of a pair. */
    static void add(char unit, RecycledBytes out) {
        int letter = ESCAPED.indexOf(unit);
        if (letter >= 0) {
            out.add('\\');
            out.add(LETTERS.charAt(letter));
        } else if (unit < ' ') {
            for (char c :
                    new char[] {'\\', 'u', '0', '0', HEX_DIGITS.charAt(unit >> 4), HEX_DIGITS.charAt(unit & 15)}) {
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

    /** A class and not a lambda, the first of which would cost more than all else that a short program waits for. */
    private static final class Encoding implements NameTable.Preparation<Utf8Texts> {

        @Override
        public Utf8Texts prepare(NameTable table) {
            return new Utf8Texts(table);
        }
    }
}
