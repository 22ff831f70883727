package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.text.TextInput;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A view of an object's members by their names on the wire. Every method that takes a name, but {@link #knows}, throws
 * IllegalArgumentException if the type has no such member; unknown members are none.
 */
public final class Members {

    private final QapiObject object;

    Members(QapiObject object) {
        this.object = object;
    }

    /** What the schema says of the members, in schema order, inherited ones first. */
    public List<MemberDescriptor> descriptors() {
        return object.descriptor_().members();
    }

    /** What the schema says of a member. */
    public MemberDescriptor descriptor(String name) {
        return descriptors().get(index(name));
    }

    /** Whether the type has such a member. */
    public boolean knows(String name) {
        return object.descriptor_().names().index(name) != NameTable.ABSENT;
    }

    /** Whether the member is present. */
    public boolean has(String name) {
        return object.has_(index(name));
    }

    /** The names of the present members, in schema order. */
    public List<String> present() {
        return descriptors().stream()
                .map(MemberDescriptor::name)
                .filter(this::has)
                .toList();
    }

    /**
     * The member's value in its Java type; unsigned 64-bit integers as Long or, from 2^63 on, BigInteger.
     *
     * @throws AbsentMemberException if it is absent
     */
    public Object get(String name) {
        int index = index(name);
        if (!object.has_(index)) {
            throw AbsentMemberException.asked(object.descriptor_(), index);
        }
        return object.get_(index);
    }

    /** The member's value as {@link #get} gives it, or empty if it is absent. */
    public Optional<Object> find(String name) {
        int index = index(name);
        return object.has_(index) ? Optional.of(object.get_(index)) : Optional.empty();
    }

    /**
     * Sets the member as its setter does. An integer member takes any Byte, Short, Integer, Long or BigInteger in its range, a
     * {@code number} any Float, Double or BigDecimal and any integer up to 2^53 that a double holds exactly; so do the
     * elements of lists of them. All else is of the Java type that the setter takes.
     *
     * @throws NullPointerException if the value is null, or an element
     * @throws IllegalArgumentException if the value or an element is not of such a type, or out of range
     */
    public Members set(String name, Object value) {
        int index = index(name);
        TypeDescriptor type = object.descriptor_();
        Checks.notNull(type, index, value);
        Object natural = NaturalValues.of(type, index, value);
        try {
            object.set_(index, natural);
        } catch (ClassCastException e) {
            throw JavaTypes.mismatch(
                    Checks.name(type, index), value, descriptors().get(index).type());
        }
        return this;
    }

    /**
     * Sets the member from text, as a person writes it: {@code 1G} for a size, {@code on} for a boolean, {@code 1-4,7} for a
     * list of integers; an alternate becomes the string or value of an enum that it takes (qapi-language §9.4).
     *
     * @throws InputException if the text does not fit; the member is left as it was
     */
    public Members setText(String name, String text) {
        int index = index(name);
        QapiObject scratch = object.newInstance_();
        scratch.read_(index, TextInput.leaf(text, descriptors().get(index).type(), name));
        object.set_(index, scratch.get_(index));
        return this;
    }

    /** Makes the member absent. */
    public Members clear(String name) {
        object.clear_(index(name));
        return this;
    }

    /** The value of a {@code bool} member; ClassCastException for another. */
    public boolean getBoolean(String name) {
        return (Boolean) get(name);
    }

    /** The value of a {@code str} member; ClassCastException for another. */
    public String getString(String name) {
        return (String) get(name);
    }

    /** The value of an integer member; ClassCastException for another, ArithmeticException from 2^63 on. */
    public long getLong(String name) {
        Number value = (Number) get(name);
        if (value instanceof Double) {
            throw new ClassCastException(Checks.name(object.descriptor_(), index(name)) + ": a number is no integer");
        }
        return value instanceof BigInteger big ? big.longValueExact() : value.longValue();
    }

    /** The value of a {@code number} or integer member; ClassCastException for another. */
    public double getDouble(String name) {
        return ((Number) get(name)).doubleValue();
    }

    @Override
    public String toString() {
        return object.toString();
    }

    private int index(String name) {
        int index = object.descriptor_().names().index(name);
        if (index == NameTable.ABSENT) {
            throw new IllegalArgumentException(InputProblems.unexpected(object.descriptor_(), name));
        }
        return index;
    }
}
