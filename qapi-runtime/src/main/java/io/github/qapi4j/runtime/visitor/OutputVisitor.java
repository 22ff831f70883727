package io.github.qapi4j.runtime.visitor;

/** Is shown a value by a generated type: an object's present members in schema order, each followed by its value. */
public interface OutputVisitor {

    /** An object starts. */
    void beginObject();

    /** A member of the current object; its value follows. */
    void member(TypeDescriptor type, int index);

    /** A member that a lenient input left and the schema does not know; its value follows. */
    void unknownMember(String name);

    /** The current object ends. */
    void endObject();

    /** A list of that many elements starts. */
    void beginList(int size);

    /** The current list ends. */
    void endList();

    /** A boolean. */
    void bool(boolean value);

    /** A signed integer. */
    void integer(long value);

    /** An unsigned integer, given as its 64 bits. */
    void unsigned(long bits);

    /** A finite number. */
    void number(double value);

    /** A string. */
    void string(String value);

    /** A value of an enum. */
    void symbol(EnumDescriptor type, int index);

    /** A null. */
    void nullValue();

    /** A plain value, as {@code PlainValues} normalises it. */
    void any(Object value);

    /** Where in the value shown the visitor is, {@code nodes[2]}; empty at its top, or if the visitor does not keep count. */
    default String path() {
        return "";
    }

    /**
     * The object about to be shown lacks a mandatory member.
     *
     * @throws AbsentMemberException always, unless the visitor can do without the member
     */
    default void missingMember(TypeDescriptor type, int index) {
        throw AbsentMemberException.unwritable(type, index, path());
    }
}
