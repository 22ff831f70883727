package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the members of a {@link TypeDescriptor} in schema order. */
public final class TypeDescriptorBuilder {

    private final String name;
    private final @Nullable TypeDescriptor base;
    private final List<MemberDescriptor> members = new ArrayList<>();

    TypeDescriptorBuilder(String name, @Nullable TypeDescriptor base) {
        this.name = name;
        this.base = base;
        if (base != null) {
            members.addAll(base.members());
        }
    }

    /** Adds a mandatory member without features or condition. */
    public TypeDescriptorBuilder mandatory(String member, String type) {
        return add(new MemberDescriptor(member, type, false, Set.of(), Optional.empty()));
    }

    /** Adds an optional member without features or condition. */
    public TypeDescriptorBuilder optional(String member, String type) {
        return add(new MemberDescriptor(member, type, true, Set.of(), Optional.empty()));
    }

    /** Adds a member. */
    public TypeDescriptorBuilder add(MemberDescriptor member) {
        members.add(member);
        return this;
    }

    /** Makes a member, added before or inherited from a union's base, the union's tag. */
    public TypeDescriptorBuilder tag(String member) {
        members.replaceAll(each -> each.name().equals(member) ? each.asTag() : each);
        return this;
    }

    /** The type as described. */
    public TypeDescriptor build() {
        return new TypeDescriptor(name, base, members);
    }
}
