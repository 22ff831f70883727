package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object type after its checks.
 *
 * @param localMembers the members it declares itself
 * @param members all members, inherited ones first
 * @param branches a union's branches, explicit ones first
 * @param branchTypes the types of its branches, each once, but for the one without members
 * @param conditional the first member that is conditional
 * @param whole whether all members are known: no fault in the type or its bases hides one
 * @param depth how many types are inside one another through bases
 */
record CompletedObject(
        List<Member> localMembers,
        List<Member> members,
        List<Branch> branches,
        List<String> branchTypes,
        Optional<Member> conditional,
        boolean whole,
        int depth) {

    /** Stands for a type of which nothing is known: its check has not ended, or a fault hides it. */
    static final CompletedObject UNKNOWN = of(List.of(), List.of(), List.of(), false, 0);

    CompletedObject {
        localMembers = List.copyOf(localMembers);
        members = List.copyOf(members);
        branches = List.copyOf(branches);
        branchTypes = List.copyOf(branchTypes);
    }

    /** Whether its check has ended, sound or not. */
    boolean finished() {
        return depth > 0;
    }

    static CompletedObject of(
            List<Member> localMembers, List<Member> members, List<Branch> branches, boolean whole, int depth) {
        Set<String> branchTypes = new LinkedHashSet<>();
        for (Branch branch : branches) {
            if (!branch.type().name().equals(Schema.EMPTY_TYPE)) {
                branchTypes.add(branch.type().name());
            }
        }
        return new CompletedObject(
                localMembers, members, branches, List.copyOf(branchTypes), conditional(members), whole, depth);
    }

    private static Optional<Member> conditional(List<Member> members) {
        for (Member member : members) {
            if (!member.condition().equals(Condition.ALWAYS)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
