package io.github.qapi4j.benchmarks.bytes;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.Arrays;

/** A strict cursor over JSON in UTF-8, of which it is told whether it is well-formed UTF-8. */
public final class ByteInput implements InputVisitor {

    private static final int MAX_DEPTH = 1024;
    private static final int MAX_ELEMENTS = 1 << 20;

    private final ByteScanner in;

    /** How many members or elements of each level have been given. */
    private int[] counts = new int[16];

    private int depth;

    /** Where the name of the current member starts and ends; the last level's only. */
    private int nameStart;

    private int nameEnd;

    private ByteInput(byte[] text) {
        this.in = new ByteScanner(text);
    }

    /** Reads a text that holds one value and nothing else; InputException if it does not. */
    public static <T> T read(byte[] json, ValueReader<T> type) {
        ByteInput input = new ByteInput(json);
        T value = type.read(input);
        if (input.in.next() != 0) {
            throw input.in.problem("there is text after the JSON value");
        }
        return value;
    }

    @Override
    public boolean isLenient() {
        return false;
    }

    @Override
    public ValueKind kind() {
        return switch (in.next()) {
            case '{' -> ValueKind.OBJECT;
            case '[' -> ValueKind.LIST;
            case '"' -> ValueKind.STRING;
            case 't', 'f' -> ValueKind.BOOL;
            case 'n' -> ValueKind.NULL;
            default -> ValueKind.NUMBER;
        };
    }

    @Override
    public void beginObject() {
        enter('{', "an object");
    }

    @Override
    public int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        int start = in.findMember(type.names().name(member));
        int index = start < 0 ? NameTable.ABSENT : values.names().index(in.text(), start, in.plainEnd(start));
        if (index == NameTable.ABSENT) {
            throw in.problem("no tag that is " + InputProblems.symbol(values));
        }
        return index;
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        if (!more('}')) {
            return END;
        }
        in.expect('"', "a member's name");
        nameStart = in.at();
        nameEnd = in.plainEnd(nameStart);
        in.moveTo(nameEnd + 1);
        if (in.next() != ':') {
            throw in.problem("expected ':'");
        }
        in.skip();
        int index = type.names().index(in.text(), nameStart, nameEnd);
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public String memberName() {
        return in.ascii(nameStart, nameEnd);
    }

    @Override
    public void beginList() {
        enter('[', "a list");
    }

    @Override
    public boolean nextElement() {
        if (!more(']')) {
            return false;
        }
        if (counts[depth] > MAX_ELEMENTS) {
            throw in.problem("the list is longer than the limit of " + MAX_ELEMENTS);
        }
        return true;
    }

    @Override
    public boolean bool() {
        if (in.takes("true")) {
            return true;
        }
        if (in.takes("false")) {
            return false;
        }
        throw mismatch("a boolean");
    }

    @Override
    public long integer(long min, long max) {
        long value = in.integer(false);
        if (value < min || value > max) {
            throw mismatch(InputProblems.integer(min, max));
        }
        return value;
    }

    @Override
    public long unsigned() {
        return in.integer(true);
    }

    @Override
    public double number() {
        return in.number();
    }

    @Override
    public String string() {
        in.expect('"', "a string");
        return in.string();
    }

    @Override
    public int symbol(EnumDescriptor type) {
        in.expect('"', "a value of an enum");
        int start = in.at();
        int end = in.plainEnd(start);
        int index = type.names().index(in.text(), start, end);
        if (index == NameTable.ABSENT) {
            throw mismatch(InputProblems.symbol(type));
        }
        in.moveTo(end + 1);
        return index;
    }

    @Override
    public String symbolText() {
        throw new IllegalStateException("strict");
    }

    @Override
    public void nullValue() {
        if (!in.takes("null")) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        throw new UnsupportedOperationException("a prototype: no open values");
    }

    @Override
    public InputException mismatch(String expected) {
        return in.problem("expected " + expected);
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return in.problem(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public InputException duplicateMember() {
        return in.problem(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        return in.problem(type.names().name(index) + ": " + InputProblems.missing(type));
    }

    private void enter(char bracket, String what) {
        in.expect(bracket, what);
        if (++depth > MAX_DEPTH) {
            throw in.problem("nested deeper than the limit of " + MAX_DEPTH);
        }
        if (depth == counts.length) {
            counts = Arrays.copyOf(counts, depth * 2);
        }
        counts[depth] = 0;
    }

    private boolean more(char closing) {
        int next = in.next();
        if (next == closing) {
            in.skip();
            depth--;
            return false;
        }
        if (counts[depth]++ > 0) {
            in.expect(',', "a comma or the end");
        }
        return true;
    }
}
