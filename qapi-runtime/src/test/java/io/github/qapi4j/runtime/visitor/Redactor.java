package io.github.qapi4j.runtime.visitor;

import java.util.Set;

/** Shows everything but the values of certain members, wherever they are: a visitor such as a user would write. */
final class Redactor extends ForwardingOutput {

    private final Set<String> secret;

    /** A visitor in front of another that hides the values of the members with these names. */
    Redactor(OutputVisitor to, Set<String> secret) {
        super(to);
        this.secret = secret;
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        super.member(type, index);
        redact(type.names().name(index));
    }

    @Override
    public void unknownMember(String name) {
        super.unknownMember(name);
        redact(name);
    }

    private void redact(String member) {
        if (!isSkipping() && secret.contains(member)) {
            to().string("***");
            skipValue();
        }
    }
}
