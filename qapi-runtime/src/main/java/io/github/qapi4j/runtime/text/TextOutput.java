package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one string of one value, or of a list of integers (qapi-language §9.4). */
public final class TextOutput implements OutputVisitor {

    private final StringBuilder text = new StringBuilder();
    private @Nullable List<BigInteger> list;

    /** A visitor to be shown one value. */
    public TextOutput() {}

    /**
     * The string form of a value.
     *
     * @throws IllegalArgumentException if it has none: objects have not, nor lists of other things than integers
     */
    public static String of(Writable value) {
        TextOutput out = new TextOutput();
        value.write(out);
        return out.text.toString();
    }

    @Override
    public void beginObject() {
        throw inexpressible("an object");
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        throw inexpressible("an object");
    }

    @Override
    public void unknownMember(String name) {
        throw inexpressible("an object");
    }

    @Override
    public void endObject() {
        throw inexpressible("an object");
    }

    @Override
    public void beginList(int size) {
        list = new ArrayList<>(size);
    }

    @Override
    public void endList() {
        text.append(list == null ? "" : RangeText.of(list));
        list = null;
    }

    @Override
    public void bool(boolean value) {
        scalar(String.valueOf(value));
    }

    @Override
    public void integer(long value) {
        element(BigInteger.valueOf(value));
    }

    @Override
    public void unsigned(long bits) {
        element(new BigInteger(Long.toUnsignedString(bits)));
    }

    @Override
    public void number(double value) {
        scalar(NumberText.of(value));
    }

    @Override
    public void string(String value) {
        scalar(value);
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        scalar(type.names().name(index));
    }

    @Override
    public void nullValue() {
        scalar("");
    }

    @Override
    public void any(Object value) {
        throw inexpressible("an open value");
    }

    private void element(BigInteger value) {
        if (list == null) {
            text.append(value);
        } else {
            list.add(value);
        }
    }

    private void scalar(String value) {
        if (list != null) {
            throw inexpressible("a list of other things than integers");
        }
        text.append(value);
    }

    private static IllegalArgumentException inexpressible(String what) {
        return new IllegalArgumentException(what + " has no form as text");
    }
}
