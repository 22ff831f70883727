package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.Paths;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads one value, or a list of integers, from one string (qapi-language §9.4). */
public final class TextInput implements InputVisitor {

    private static final BigInteger MAX_UNSIGNED =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private final String text;
    private final String type;
    private final String path;
    private final boolean leaf;
    private @Nullable RangeList list;

    private TextInput(String text, String type, String path, boolean leaf) {
        this.text = text;
        this.type = type;
        this.path = path;
        this.leaf = leaf;
    }

    /**
     * The string form of a value.
     *
     * @param type the value's type as the schema writes it, which tells a {@code size} from other integers
     */
    public static TextInput of(String text, String type) {
        return new TextInput(text, type, "", false);
    }

    /**
     * The string form of a member's value, which may also be an {@code any} or an alternate that takes strings, as in a leaf of
     * the keyval form.
     *
     * @param type the member's type as the schema writes it
     * @param path what errors name
     */
    public static TextInput leaf(String text, String type, String path) {
        return new TextInput(text, type, path, true);
    }

    @Override
    public boolean isLenient() {
        return false;
    }

    @Override
    public ValueKind kind() {
        if (leaf) {
            return ValueKind.STRING;
        }
        throw inexpressible();
    }

    @Override
    public void beginObject() {
        throw inexpressible();
    }

    @Override
    public int tag(TypeDescriptor union, int member, EnumDescriptor values) {
        throw inexpressible();
    }

    @Override
    public int nextMember(TypeDescriptor object) {
        throw inexpressible();
    }

    @Override
    public String memberName() {
        throw inexpressible();
    }

    @Override
    public void beginList() {
        list = new RangeList(text);
    }

    @Override
    public boolean nextElement() {
        boolean more = list != null && list.hasNext();
        if (!more) {
            list = null;
        }
        return more;
    }

    @Override
    public boolean bool() {
        return LeafText.bool(scalar()).orElseThrow(() -> mismatch(LeafText.BOOL));
    }

    @Override
    public long integer(long min, long max) {
        return integer(BigInteger.valueOf(min), BigInteger.valueOf(max));
    }

    @Override
    public long unsigned() {
        if (list == null && type.equals("size")) {
            return SizeText.parse(text).orElseThrow(() -> mismatch(LeafText.SIZE));
        }
        return integer(BigInteger.ZERO, MAX_UNSIGNED);
    }

    @Override
    public double number() {
        return LeafText.number(scalar()).orElseThrow(() -> mismatch("a finite number"));
    }

    @Override
    public String string() {
        return scalar();
    }

    @Override
    public int symbol(EnumDescriptor values) {
        int index = values.names().index(scalar());
        if (index == NameTable.ABSENT) {
            throw mismatch(InputProblems.symbol(values));
        }
        return index;
    }

    @Override
    public String symbolText() {
        return text;
    }

    @Override
    public void nullValue() {
        if (!scalar().isEmpty()) {
            throw mismatch("an empty text, for null");
        }
    }

    @Override
    public Object any() {
        if (leaf) {
            return scalar();
        }
        throw inexpressible();
    }

    @Override
    public InputException mismatch(String expected) {
        return error(InputProblems.mismatch(expected, InputProblems.quoted(text)));
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor object) {
        return inexpressible();
    }

    @Override
    public InputException duplicateMember() {
        return error(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor object, int index) {
        return new InputException(Paths.child(path, object.names().name(index)), InputProblems.missing(object));
    }

    private long integer(BigInteger min, BigInteger max) {
        if (list == null) {
            return LeafText.integer(text, min, max)
                    .orElseThrow(() -> mismatch(LeafText.expected(min, max)))
                    .longValue();
        }
        BigInteger element = list.next(min, max);
        if (element == null) {
            throw mismatch("a list of ranges, such as 1-4,7, each element " + LeafText.expected(min, max));
        }
        return element.longValue();
    }

    private String scalar() {
        if (list != null) {
            throw inexpressible();
        }
        return text;
    }

    private InputException inexpressible() {
        return error("type " + type + " has no form as text");
    }

    private InputException error(String problem) {
        return new InputException(path, problem);
    }
}
