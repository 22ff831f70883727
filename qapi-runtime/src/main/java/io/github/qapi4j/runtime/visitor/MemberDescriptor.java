package io.github.qapi4j.runtime.visitor;

import java.util.Optional;
import java.util.Set;

/**
 * What the schema says of a member.
 *
 * @param name its name on the wire
 * @param type its type as the schema writes it: {@code size}, {@code MigMode}, {@code [Node]}
 * @param optional whether it may be absent
 * @param features the names of its features, in schema order
 * @param condition the condition under which a build has it, as text; empty if it always does
 * @param tag whether it is the tag of a union, which the object's class decides and nothing can set
 */
public record MemberDescriptor(
        String name, String type, boolean optional, Set<String> features, Optional<String> condition, boolean tag) {

    /** A member that is no tag. */
    public MemberDescriptor(
            String name, String type, boolean optional, Set<String> features, Optional<String> condition) {
        this(name, type, optional, features, condition, false);
    }

    MemberDescriptor asTag() {
        return new MemberDescriptor(name, type, optional, features, condition, true);
    }
}
