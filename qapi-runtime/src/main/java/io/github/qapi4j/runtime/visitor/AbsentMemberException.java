package io.github.qapi4j.runtime.visitor;

/** A member was needed that is absent: it was asked for, or it is mandatory and its object is to be written. */
public final class AbsentMemberException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String member;

    private AbsentMemberException(String type, String member, String message) {
        super(message);
        this.type = type;
        this.member = member;
    }

    /** An absent member was asked for. */
    public static AbsentMemberException asked(TypeDescriptor type, int index) {
        String member = type.names().name(index);
        return new AbsentMemberException(
                type.name(),
                member,
                type.name() + "." + member
                        + " is absent: ask whether it is present first, or give a value to fall back on");
    }

    /**
     * An object cannot be written because a mandatory member was never set.
     *
     * @param path the object's path in what is written, {@code nodes[2]}; empty for the whole value
     */
    public static AbsentMemberException unwritable(TypeDescriptor type, int index, String path) {
        String member = type.names().name(index);
        return new AbsentMemberException(
                type.name(),
                member,
                (path.isEmpty() ? member : path + "." + member) + ": mandatory member of " + type.name()
                        + " was never set");
    }

    /** The name of the type whose member is absent. */
    public String type() {
        return type;
    }

    /** The name of the absent member. */
    public String member() {
        return member;
    }
}
