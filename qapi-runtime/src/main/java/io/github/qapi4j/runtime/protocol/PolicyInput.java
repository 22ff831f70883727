package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.ForwardingInput;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/** Refuses the members and values that a policy rejects. */
final class PolicyInput extends ForwardingInput {

    private final Policy policy;

    PolicyInput(InputVisitor from, Policy policy) {
        super(from);
        this.policy = policy;
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        int index = super.nextMember(type);
        if (index >= 0) {
            MemberDescriptor member = type.members().get(index);
            if (policy.rejects(member.features(), type + "." + member.name())) {
                throw mismatch("no value, since the policy rejects this member");
            }
        }
        return index;
    }

    @Override
    public int symbol(EnumDescriptor type) {
        int index = super.symbol(type);
        if (index >= 0
                && policy.rejects(
                        type.features(index), type + "." + type.names().name(index))) {
            throw mismatch("another value, since the policy rejects this one");
        }
        return index;
    }
}
