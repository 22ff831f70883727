package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/**
 * A value of a generated struct or union: a set of members, each absent or present.
 *
 * <p>The methods whose names end in an underscore are what generated code implements, member by member; everything else is
 * done here, once, in terms of them. No QAPI name can yield a Java name with a trailing underscore, so they never collide.
 */
public abstract class QapiObject implements QapiValue {

    /** Made by generated subclasses only. */
    protected QapiObject() {}

    @Override
    public abstract QapiObject copy();

    /** The members of this object, by index. */
    protected abstract TypeDescriptor descriptor_();

    /** A new object of exactly this class (and, in a union, this branch) without any member. */
    protected abstract QapiObject newInstance_();

    /** Whether the member is present. */
    protected boolean has_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** The present member's value; unsigned 64-bit integers of 2^63 and above as BigInteger. */
    protected Object get_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Sets a member as its setter does. Throws ClassCastException if the value is not of the member's Java type. */
    protected void set_(int index, Object value) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Makes a member absent. */
    protected void clear_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Reads a member's value; refuses one that is present already. */
    protected void read_(int index, InputVisitor in) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Shows the present members in schema order. */
    protected abstract void writeMembers_(OutputVisitor out);

    /** The index of the first mandatory member that is absent, or -1. */
    protected int firstMissing_() {
        return -1;
    }
}
