package io.github.qapi4j.benchmarks.bytes;

import io.github.qapi4j.runtime.visitor.InputException;
import java.nio.charset.StandardCharsets;

/** Steps over JSON in UTF-8. */
final class ByteScanner {

    private final byte[] text;
    private int at;

    ByteScanner(byte[] text) {
        this.text = text;
    }

    byte[] text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    void skip() {
        at++;
    }

    /** Moves to the next byte that is no white space; 0 at the end. */
    int next() {
        int i = at;
        while (i < text.length) {
            byte b = text[i];
            if (b != ' ' && b != '\n' && b != '\t' && b != '\r') {
                at = i;
                return b;
            }
            i++;
        }
        at = i;
        return 0;
    }

    void expect(char what, String described) {
        if (next() != what) {
            throw problem("expected " + described);
        }
        at++;
    }

    boolean takes(String literal) {
        next();
        int end = at + literal.length();
        if (end > text.length) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (text[i] != literal.charAt(i - at)) {
                return false;
            }
        }
        at = end;
        return true;
    }

    /** The end of a string of which no character is escaped, given where it starts behind its quote. */
    int plainEnd(int start) {
        for (int i = start; i < text.length; i++) {
            byte b = text[i];
            if (b == '"') {
                return i;
            }
            if (b == '\\' || (b >= 0 && b < ' ')) {
                throw problem("an escape where a prototype takes none");
            }
        }
        throw problem("the text ends too early");
    }

    String ascii(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The rest of the string behind whose opening quote the scanner stands. */
    String string() {
        int start = at;
        int all = 0;
        for (int i = start; i < text.length; i++) {
            byte b = text[i];
            if (b == '"') {
                at = i + 1;
                return all < 0 ? new String(text, start, i - start, StandardCharsets.UTF_8) : ascii(start, i);
            }
            if (b == '\\') {
                return escaped(start, i);
            }
            if (b >= 0 && b < ' ') {
                throw problem("a control character in a string");
            }
            all |= b;
        }
        throw problem("the text ends too early");
    }

    private String escaped(int start, int first) {
        for (int i = first; i < text.length; i++) {
            if (text[i] == '"') {
                at = i + 1;
                return Escapes.read(new String(text, start, i - start, StandardCharsets.UTF_8));
            }
            i += text[i] == '\\' ? 1 : 0;
        }
        throw problem("the text ends too early");
    }

    /** An integer; unsigned ones up to 2^64-1, and negative ones taken modulo 2^64. */
    long integer(boolean unsigned) {
        boolean negative = next() == '-';
        int start = negative ? at + 1 : at;
        int i = start;
        long value = 0;
        while (i < text.length && text[i] >= '0' && text[i] <= '9') {
            value = value * 10 + (text[i++] - '0');
        }
        boolean leadingZero = i - start > 1 && text[start] == '0';
        boolean fraction = i < text.length && (text[i] == '.' || text[i] == 'e' || text[i] == 'E');
        if (i == start || leadingZero || fraction) {
            throw problem("expected an integer");
        }
        // Eighteen digits always fit.
        if (i - start > 18) {
            value = long19(ascii(start, i), negative, unsigned);
        }
        at = i;
        return negative ? -value : value;
    }

    private long long19(String digits, boolean negative, boolean unsigned) {
        try {
            return negative || !unsigned
                    ? Long.parseLong(negative ? "-" + digits : digits) * (negative ? -1 : 1)
                    : Long.parseUnsignedLong(digits);
        } catch (NumberFormatException e) {
            throw problem("expected an integer of 64 bits").because(e);
        }
    }

    double number() {
        next();
        int end = at;
        while (end < text.length && "+-.eE0123456789".indexOf(text[end]) >= 0) {
            end++;
        }
        try {
            double value = Double.parseDouble(ascii(at, end));
            at = end;
            return value;
        } catch (NumberFormatException e) {
            throw problem("expected a number").because(e);
        }
    }

    /** Where the string behind a member of the object just entered starts, behind its quote; -1 if there is none. */
    int findMember(String name) {
        int start = at;
        int found = -1;
        while (found < 0 && next() == '"') {
            int nameStart = at + 1;
            int nameEnd = plainEnd(nameStart);
            at = nameEnd + 1;
            expect(':', "':'");
            if (spells(name, nameStart, nameEnd)) {
                found = next() == '"' ? at + 1 : 0;
            } else {
                skipValue();
                at += next() == ',' ? 1 : 0;
            }
        }
        at = start;
        return found > 0 ? found : -1;
    }

    private boolean spells(String name, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private void skipValue() {
        int level = 0;
        do {
            switch (next()) {
                case '"' -> skipString();
                case '{', '[' -> {
                    level++;
                    at++;
                }
                case '}', ']' -> {
                    level--;
                    at++;
                }
                case ',', ':' -> at++;
                case 0 -> level = 0;
                default -> skipScalar();
            }
        } while (level > 0);
    }

    private void skipString() {
        at++;
        while (at < text.length) {
            byte b = text[at++];
            if (b == '"') {
                return;
            }
            at += b == '\\' ? 1 : 0;
        }
    }

    private void skipScalar() {
        while (at < text.length && ",:{}[]\" \t\r\n".indexOf(text[at]) < 0) {
            at++;
        }
    }

    InputException problem(String what) {
        return new InputException("", what + " at byte " + at);
    }
}
