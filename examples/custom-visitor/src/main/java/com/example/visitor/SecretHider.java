package com.example.visitor;

import io.github.qapi4j.runtime.visitor.ForwardingOutput;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/**
 * Shows everything but the values of members that the schema gives the feature {@code secret}. What the schema does not
 * know at all is hidden too: a newer peer may have sent a secret.
 */
final class SecretHider extends ForwardingOutput {

    private static final String SECRET = "secret";
    private static final String HIDDEN = "***";

    /** A visitor in front of another, which never sees a secret. */
    SecretHider(OutputVisitor to) {
        super(to);
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        super.member(type, index);
        if (type.members().get(index).features().contains(SECRET)) {
            hideValue();
        }
    }

    @Override
    public void unknownMember(String name) {
        super.unknownMember(name);
        hideValue();
    }

    private void hideValue() {
        if (!isSkipping()) {
            to().string(HIDDEN);
            skipValue();
        }
    }
}
