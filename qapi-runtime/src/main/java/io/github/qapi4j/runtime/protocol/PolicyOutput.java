package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.ForwardingOutput;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/** Leaves out the members that a policy hides. */
final class PolicyOutput extends ForwardingOutput {

    private final Policy policy;

    PolicyOutput(OutputVisitor to, Policy policy) {
        super(to);
        this.policy = policy;
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        if (!isSkipping() && policy.hides(type.members().get(index).features())) {
            skipValue();
        } else {
            super.member(type, index);
        }
    }
}
