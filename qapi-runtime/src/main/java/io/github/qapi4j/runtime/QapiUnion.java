package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/**
 * A value of a generated union: the common members, then those of the branch's object.
 *
 * <p>The hooks of a generated union know the common members and hand all else on to the ones here, which count from the
 * first member of the branch's object.
 */
public abstract class QapiUnion extends QapiObject {

    /** Made by generated subclasses only. */
    protected QapiUnion() {}

    /** The members of this object, of which the common ones are given. */
    protected final TypeDescriptor descriptor_(TypeDescriptor common) {
        QapiObject branch = branch_();
        return branch == null ? common : common.with(branch.descriptor_());
    }

    @Override
    protected boolean has_(int index) {
        return branch(index).has_(index);
    }

    @Override
    protected Object get_(int index) {
        return branch(index).get_(index);
    }

    @Override
    protected void set_(int index, Object value) {
        branch(index).set_(index, value);
    }

    @Override
    protected void clear_(int index) {
        branch(index).clear_(index);
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        branch(index).read_(index, in);
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        QapiObject branch = branch_();
        if (branch != null) {
            branch.writeMembers_(out);
        }
    }

    @Override
    protected int firstMissing_() {
        QapiObject branch = branch_();
        return branch == null ? -1 : branch.firstMissing_();
    }

    private QapiObject branch(int index) {
        QapiObject branch = branch_();
        if (branch == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return branch;
    }
}
