package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.Paths;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads generated types from plain Java values; takes what JSON input takes, by the same rules. */
public final class PlainInput implements InputVisitor {

    private final boolean lenient;
    private final String root;
    private @Nullable PlainCursor cursor;
    private Object value;
    private String symbolText = "";

    private PlainInput(Object value, boolean lenient, String root) {
        this.lenient = lenient;
        this.root = root;
        try {
            this.value = PlainValues.normalise(value);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InputException(root, String.valueOf(e.getMessage())).because(e);
        }
    }

    /**
     * An input that refuses what a schema does not know.
     *
     * @throws InputException if it is no plain value, see {@link PlainValues#normalise}
     */
    public static PlainInput strict(Object value) {
        return new PlainInput(value, false, "");
    }

    /**
     * An input that keeps what a schema does not know.
     *
     * @throws InputException if it is no plain value, see {@link PlainValues#normalise}
     */
    public static PlainInput lenient(Object value) {
        return new PlainInput(value, true, "");
    }

    /** An input whose errors name paths that start with {@code root}. */
    public static PlainInput lenient(Object value, String root) {
        return new PlainInput(value, true, root);
    }

    @Override
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public ValueKind kind() {
        return PlainKinds.of(value);
    }

    @Override
    public void beginObject() {
        if (!(value instanceof Map<?, ?> map)) {
            throw mismatch("an object");
        }
        cursor = PlainCursor.ofMembers(cursor, map);
    }

    @Override
    public int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        String name = type.names().name(member);
        Object tag = current().member(name);
        int index = tag instanceof String text ? values.names().index(text) : NameTable.ABSENT;
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (lenient) {
            return UNKNOWN;
        }
        String problem = tag == null
                ? InputProblems.missing(type)
                : InputProblems.mismatch(InputProblems.symbol(values), PlainKinds.describe(tag));
        throw new InputException(Paths.child(current().path(root), name), problem);
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        PlainCursor here = current();
        if (!here.advance()) {
            cursor = here.parent();
            return END;
        }
        value = here.value();
        int index = type.names().index(here.name());
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public String memberName() {
        return current().name();
    }

    @Override
    public void beginList() {
        if (!(value instanceof List<?> list)) {
            throw mismatch("a list");
        }
        cursor = PlainCursor.ofElements(cursor, list);
    }

    @Override
    public boolean nextElement() {
        PlainCursor here = current();
        if (!here.advance()) {
            cursor = here.parent();
            return false;
        }
        value = here.value();
        return true;
    }

    @Override
    public boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw mismatch("a boolean");
    }

    @Override
    public long integer(long min, long max) {
        if (value instanceof Long integer && integer >= min && integer <= max) {
            return integer;
        }
        throw mismatch(InputProblems.integer(min, max));
    }

    @Override
    public long unsigned() {
        if (value instanceof Long integer) {
            return integer;
        }
        if (value instanceof BigInteger big && big.signum() > 0 && big.bitLength() <= Long.SIZE) {
            return big.longValue();
        }
        throw mismatch(InputProblems.unsigned());
    }

    @Override
    public double number() {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw mismatch("a finite number");
    }

    @Override
    public String string() {
        if (value instanceof String text) {
            return text;
        }
        throw mismatch("a string");
    }

    @Override
    public int symbol(EnumDescriptor type) {
        if (!(value instanceof String text)) {
            throw mismatch(InputProblems.symbol(type));
        }
        int index = type.names().index(text);
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (!lenient) {
            throw mismatch(InputProblems.symbol(type));
        }
        symbolText = text;
        return UNKNOWN;
    }

    @Override
    public String symbolText() {
        return symbolText;
    }

    @Override
    public void nullValue() {
        if (value != QapiNull.NULL) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        return value;
    }

    @Override
    public InputException mismatch(String expected) {
        return error(InputProblems.mismatch(expected, PlainKinds.describe(value)));
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return error(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public InputException duplicateMember() {
        return error(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        return new InputException(Paths.child(path(), type.names().name(index)), InputProblems.missing(type));
    }

    private InputException error(String problem) {
        return new InputException(path(), problem);
    }

    private String path() {
        return cursor == null ? root : cursor.valuePath(root);
    }

    private PlainCursor current() {
        if (cursor == null) {
            throw new IllegalStateException("not inside an object or list");
        }
        return cursor;
    }
}
