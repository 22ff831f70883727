package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A cursor over an input, from which generated types read themselves.
 *
 * <p>The cursor stands before a value. A type asks for the value it needs, and the cursor moves behind it. All methods
 * throw {@link InputException} if the input holds something else.
 */
public interface InputVisitor {

    /** {@link #nextMember}: the object ends here. */
    int END = -1;

    /** {@link #nextMember}, {@link #symbol} and {@link #tag}: a name that the type does not know. Never returned by a strict input's symbol. */
    int UNKNOWN = -2;

    /** Whether what the schema does not know is kept instead of refused (qapi-language §9.2 is the strict rule). */
    boolean isLenient();

    /** The kind of the value that comes next, without taking it. */
    ValueKind kind();

    /** Enters an object. */
    void beginObject();

    /**
     * The value of the tag of the object just entered, wherever in the object it stands. Nothing is taken:
     * {@link #nextMember} still gives every member, this one included. To be asked directly after {@link #beginObject}, and
     * again for the tag of a union that is a branch of this one.
     *
     * @param member the tag's index in {@code type}
     * @return the value's index; in a lenient input {@link #UNKNOWN} if there is no such member or it is no known value
     */
    int tag(TypeDescriptor type, int member, EnumDescriptor values);

    /**
     * Moves to the next member of the current object and stands before its value. Members come in the input's order.
     *
     * @return the index in {@code type}, {@link #UNKNOWN}, or {@link #END} behind the last one, which leaves the object
     */
    int nextMember(TypeDescriptor type);

    /** The name of the member at which {@link #nextMember} arrived last in the current object. */
    String memberName();

    /** Enters a list. */
    void beginList();

    /** Whether another element comes; false leaves the list. */
    boolean nextElement();

    /**
     * A list, element by element. Unmodifiable.
     *
     * @param element reads one element from this input
     */
    default <E> List<E> list(ValueReader<? extends E> element) {
        List<E> elements = new ArrayList<>();
        beginList();
        while (nextElement()) {
            elements.add(element.read(this));
        }
        return Collections.unmodifiableList(elements);
    }

    /** A boolean. */
    boolean bool();

    /** An integer literal within the bounds (qapi-language §9.1). */
    long integer(long min, long max);

    /**
     * The raw bits of an unsigned 64-bit integer: 0 to 2^64-1, and -2^63 to -1 taken modulo 2^64 (qapi-language §9.1).
     */
    long unsigned();

    /** A finite number. */
    double number();

    /** A string. */
    String string();

    /**
     * A value of an enum: its index; in a lenient input also {@link #UNKNOWN}, and then {@link #symbolText} has the text.
     */
    int symbol(EnumDescriptor type);

    /** The text that {@link #symbol} did not know. */
    String symbolText();

    /** A null. */
    void nullValue();

    /** Any value, as plain Java: see {@code PlainValues}. */
    Object any();

    /**
     * The error that the current value cannot be taken for what is expected.
     *
     * @param expected what was expected, for example {@code StrOrNull: a string or null}
     */
    InputException mismatch(String expected);

    /** The error that the member just reached is not known to the type. */
    InputException unexpectedMember(TypeDescriptor type);

    /** The error that the member just reached was there before. */
    InputException duplicateMember();

    /** The error that the object that just ended has no such member though it is mandatory. */
    InputException missingMember(TypeDescriptor type, int index);
}
