package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.utf8.Octets;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a JSON text in UTF-8 that is as nearly all are. It takes what is beyond doubt, and nothing else: where a text
 * is malformed, comes to a limit or is unusual in another way, it stays where it is and says {@link #DOUBT}, null or false.
 * Jackson's parser is then led to the same {@link #token} and decides, so that one place tells what is wrong.
 */
final class Utf8Cursor {

    /** Nothing was taken. Is none of the numbers of {@link InputVisitor}. */
    static final int DOUBT = -3;

    /** An object or list was left. Nothing that is inside of one starts there. */
    private static final int LEFT = 0;

    /** An integer of that many characters is a long, whatever its digits are. */
    private static final int SAFE_LENGTH = 18;

    private final byte[] text;
    private final JsonLimits limits;
    private @Nullable TagScan tags;

    /** Where the token starts at which the cursor is. */
    private int token;

    /** What comes next: the token itself as long as it is a value that was not taken. */
    private int at;

    private int depth;

    /** Whether no member or element was reached since the last bracket was opened. */
    private boolean isFirst;

    /** The name reached last, without its quotes; {@code nameStart} is 0 once another object or list was entered or left. */
    private int nameStart;

    private int nameEnd;

    /** The integer taken last. */
    private long integer;

    /** Whether all of the text is known to be UTF-8. */
    private boolean isChecked;

    /** The text must not be longer than {@link JsonLimits#safeSize}. */
    Utf8Cursor(byte[] text, JsonLimits limits) {
        this.text = text;
        this.limits = limits;
        this.at = skipSpace(0);
        this.token = at;
    }

    byte[] text() {
        return text;
    }

    /** Where the current token starts, in bytes. All before it is well-formed. */
    int token() {
        return token;
    }

    /** The same in UTF-16 units. */
    long tokenInUtf16() {
        return new String(text, 0, token, StandardCharsets.UTF_8).length();
    }

    /** Whether a value was taken and nothing is behind it. */
    boolean isAtEnd() {
        return at > token && depth == 0 && skipSpace(at) == text.length;
    }

    /** The kind of the value that comes next, or null. */
    @Nullable
    ValueKind kind() {
        return switch (unit(token)) {
            case '{' -> ValueKind.OBJECT;
            case '[' -> ValueKind.LIST;
            case '"' -> ValueKind.STRING;
            case 't', 'f' -> ValueKind.BOOL;
            case 'n' -> ValueKind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ValueKind.NUMBER;
            default -> null;
        };
    }

    /** Enters an object or a list. */
    boolean enter(char bracket) {
        if (at != token || unit(at) != bracket || depth == limits.depth()) {
            return false;
        }
        at++;
        depth++;
        isFirst = true;
        nameStart = 0;
        return true;
    }

    /** The index of the value of a tag of the object just entered, or {@link #DOUBT}. */
    int tag(NameTable names, int member, NameTable values) {
        if (!isFirst || text[token] != '{') {
            return DOUBT;
        }
        if (tags == null) {
            tags = new TagScan(text);
        }
        int index = tags.find(at, names, member, values);
        return index == NameTable.ABSENT ? DOUBT : index;
    }

    /** As {@link InputVisitor#nextMember}, or {@link #DOUBT}. */
    int nextMember(NameTable names) {
        int quote = next('}');
        if (quote <= LEFT) {
            return quote == LEFT ? InputVisitor.END : DOUBT;
        }
        int end = endOfName(quote);
        int value = end < 0 ? DOUBT : Octets.skip(text, ':', end + 1);
        if (value < 0 || end - quote > limits.nameLength()) {
            return DOUBT;
        }
        at = value;
        token = at;
        nameStart = quote + 1;
        nameEnd = end;
        int index = names.index(text, nameStart, nameEnd);
        return index == NameTable.ABSENT ? InputVisitor.UNKNOWN : index;
    }

    /** The name that {@link #nextMember} reached, or null. */
    @Nullable
    String memberName() {
        return nameStart == 0 ? null : decode(nameStart, nameEnd);
    }

    /** Moves to the next element: 1, or 0 if the list ends instead, which leaves it, or {@link #DOUBT}. */
    int nextElement() {
        int next = next(']');
        if (next <= LEFT) {
            return next;
        }
        at = next;
        token = next;
        return 1;
    }

    /**
     * Passes the comma that a member or element needs before it, but for the first; leaves the object or list if it ends.
     *
     * @return where what comes next starts, and the cursor has not moved; {@link #LEFT}, or {@link #DOUBT}
     */
    private int next(char closing) {
        if (at == token) {
            return DOUBT;
        }
        int next = isFirst ? skipSpace(at) : Octets.skip(text, ',', at);
        if (next >= 0 && (!isFirst || unit(next) != closing)) {
            isFirst = false;
            return next;
        }
        int end = skipSpace(at);
        if (unit(end) != closing) {
            return DOUBT;
        }
        token = end;
        at = end + 1;
        depth--;
        nameStart = 0;
        isFirst = false;
        return LEFT;
    }

    /** Takes {@code true}, {@code false} or {@code null}. */
    boolean takes(String literal) {
        int end = token + literal.length();
        if (at != token || !NumberScan.isDelimiter(text, end)) {
            return false;
        }
        for (int i = token; i < end; i++) {
            if (unit(i) != literal.charAt(i - token)) {
                return false;
            }
        }
        at = end;
        return true;
    }

    /** Takes an integer: of 64 bits with a sign, or without one if that is asked for. */
    boolean takesInteger(boolean unsigned) {
        int end = at == token ? NumberScan.endOfInteger(text, token) : DOUBT;
        if (end < 0 || !NumberScan.isDelimiter(text, end) || end - token > limits.numberLength()) {
            return false;
        }
        if (end - token > SAFE_LENGTH) {
            String literal = decode(token, end);
            if (!Integers.isLong(literal) && !(unsigned && Integers.isUnsigned(literal))) {
                return false;
            }
        }
        boolean negative = text[token] == '-';
        long value = 0;
        for (int i = negative ? token + 1 : token; i < end; i++) {
            value = value * 10 + (text[i] - '0');
        }
        integer = negative ? -value : value;
        at = end;
        return true;
    }

    /** The integer that was taken, modulo 2^64. */
    long integer() {
        return integer;
    }

    /** Takes a number and gives its text, or null. */
    @Nullable
    String number() {
        int end = at == token ? NumberScan.end(text, token) : DOUBT;
        if (end < 0 || end - token > limits.numberLength()) {
            return null;
        }
        at = end;
        return decode(token, end);
    }

    /** Takes a string, or gives null. */
    @Nullable
    String string() {
        if (unit(token) != '"' || at != token) {
            return null;
        }
        int end = Octets.endOfRun(text, token + 1);
        if (unit(end) != '"') {
            return unusualString(end);
        }
        at = end + 1;
        return decode(token + 1, end);
    }

    /** Takes a string with escapes, or beyond ASCII. */
    private @Nullable String unusualString(int stop) {
        int end = stop;
        boolean escapes = false;
        while (unit(end) == '\\' || unit(end) < 0) {
            escapes |= unit(end) == '\\';
            end = Octets.endOfRun(text, unit(end) < 0 ? end + 1 : end + 2);
        }
        if (unit(end) != '"' || !isUtf8()) {
            return null;
        }
        String raw = new String(text, token + 1, end - token - 1, StandardCharsets.UTF_8);
        String string = escapes ? Escapes.resolve(raw) : raw;
        at = string == null ? at : end + 1;
        return string;
    }

    private boolean isUtf8() {
        isChecked = isChecked || new Utf8().check(text, 0, text.length) < 0;
        return isChecked;
    }

    /** Takes a string without escapes and gives the index of the name that it spells, or {@link #DOUBT}. */
    int symbol(NameTable names) {
        int end = at == token ? endOfName(token) : DOUBT;
        int index = end < 0 ? NameTable.ABSENT : names.index(text, token + 1, end);
        if (index == NameTable.ABSENT) {
            return DOUBT;
        }
        at = end + 1;
        return index;
    }

    /** Where the string ends that starts at a quote and is plain ASCII, or {@link #DOUBT}. */
    private int endOfName(int quote) {
        if (unit(quote) != '"') {
            return DOUBT;
        }
        int end = Octets.endOfRun(text, quote + 1);
        return unit(end) == '"' ? end : DOUBT;
    }

    private String decode(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private int skipSpace(int from) {
        return Octets.skipSpace(text, from);
    }

    private int unit(int index) {
        return Octets.unit(text, index);
    }
}
