package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says of an object type, as far as visitors want to know: its members, inherited ones first, each at the
 * index by which the type and its visitors speak of it.
 */
public final class TypeDescriptor {

    private final String name;
    private final @Nullable TypeDescriptor base;
    private final List<MemberDescriptor> members;
    private final NameTable names;
    private final Map<TypeDescriptor, TypeDescriptor> branches = new ConcurrentHashMap<>(0);

    TypeDescriptor(String name, @Nullable TypeDescriptor base, List<MemberDescriptor> members) {
        this.name = name;
        this.base = base;
        this.members = List.copyOf(members);
        // Without a stream: this is what a short program waits for.
        String[] memberNames = new String[members.size()];
        for (int i = 0; i < memberNames.length; i++) {
            memberNames[i] = members.get(i).name();
        }
        this.names = NameTable.of(List.of(memberNames));
    }

    /** Starts the description of a type that extends no other. */
    public static TypeDescriptorBuilder of(String name) {
        return new TypeDescriptorBuilder(name, null);
    }

    /** Starts the description of a type whose first members are those of {@code base}. */
    public static TypeDescriptorBuilder of(String name, TypeDescriptor base) {
        return new TypeDescriptorBuilder(name, base);
    }

    /** The type's name in the schema. */
    public String name() {
        return name;
    }

    /** The type whose members come first here, if it extends one. */
    public Optional<TypeDescriptor> base() {
        return Optional.ofNullable(base);
    }

    /** All members, inherited ones first. */
    public List<MemberDescriptor> members() {
        return members;
    }

    /** The members' names, at the same indexes. */
    public NameTable names() {
        return names;
    }

    /**
     * The type of a union's values that have a certain branch: the union's common members, then those of the branch. Always
     * the same object for the same branch, so that visitors can key on it. Its base is this type.
     */
    public TypeDescriptor with(TypeDescriptor branch) {
        TypeDescriptor known = branches.get(branch);
        return known != null ? known : branches.computeIfAbsent(branch, this::join);
    }

    private TypeDescriptor join(TypeDescriptor branch) {
        List<MemberDescriptor> joined = new ArrayList<>(members);
        joined.addAll(branch.members);
        return new TypeDescriptor(name, this, joined);
    }

    @Override
    public String toString() {
        return name;
    }
}
