package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.value.TreeInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Reads generated types from the keyval form, {@code max-bandwidth=1G,nodes.0.name=a} (qapi-language §9.4). Strict. */
public final class KeyvalInput extends TreeInput {

    private static final BigInteger MAX_UNSIGNED =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private String memberType = "";

    private KeyvalInput(Map<String, Object> tree) {
        super(tree, false, "");
    }

    /**
     * The input that a text is.
     *
     * @throws InputException if it is not in keyval form
     */
    public static KeyvalInput of(String text) {
        return new KeyvalInput(Keyval.parse(text));
    }

    /**
     * The input that a text is.
     *
     * @param impliedKey the key of a first pair without one
     * @throws InputException if it is not in keyval form
     */
    public static KeyvalInput of(String text, String impliedKey) {
        return new KeyvalInput(Keyval.parse(text, impliedKey));
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        int index = super.nextMember(type);
        if (index >= 0) {
            memberType = type.members().get(index).type();
        }
        return index;
    }

    @Override
    public ValueKind kind() {
        return value() instanceof Map ? ValueKind.OBJECT : value() instanceof List ? ValueKind.LIST : ValueKind.STRING;
    }

    @Override
    public boolean bool() {
        return LeafText.bool(leaf(LeafText.BOOL)).orElseThrow(() -> mismatch(LeafText.BOOL));
    }

    @Override
    public long integer(long min, long max) {
        return integer(BigInteger.valueOf(min), BigInteger.valueOf(max));
    }

    @Override
    public long unsigned() {
        if (memberType.equals("size") || memberType.equals("[size]")) {
            return SizeText.parse(leaf(LeafText.SIZE)).orElseThrow(() -> mismatch(LeafText.SIZE));
        }
        return integer(BigInteger.ZERO, MAX_UNSIGNED);
    }

    @Override
    public double number() {
        String expected = "a finite number";
        return LeafText.number(leaf(expected)).orElseThrow(() -> mismatch(expected));
    }

    @Override
    public String string() {
        return leaf("a value");
    }

    @Override
    public void nullValue() {
        throw mismatch("null, which cannot be given here");
    }

    @Override
    public Object any() {
        return value();
    }

    @Override
    protected String describe(Object found) {
        return found instanceof String text
                ? InputProblems.quoted(text)
                : found instanceof Map ? "a group of keys" : "a group of indexes";
    }

    @Override
    protected String elementPath(String list, int index) {
        return list + "." + index;
    }

    private long integer(BigInteger min, BigInteger max) {
        String expected = LeafText.expected(min, max);
        return LeafText.integer(leaf(expected), min, max)
                .orElseThrow(() -> mismatch(expected))
                .longValue();
    }

    private String leaf(String expected) {
        if (value() instanceof String text) {
            return text;
        }
        throw mismatch(expected);
    }
}
