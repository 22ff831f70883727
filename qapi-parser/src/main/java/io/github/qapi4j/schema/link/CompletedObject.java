package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Member;
import java.util.List;

/**
 * An object type after its checks.
 *
 * @param localMembers the members it declares itself
 * @param members all members, inherited ones first
 * @param branches a union's branches, explicit ones first
 * @param whole whether all members are known: no fault in the type or its bases hides one
 * @param depth how many types are inside one another through bases
 */
record CompletedObject(
        List<Member> localMembers, List<Member> members, List<Branch> branches, boolean whole, int depth) {

    /** Stands for a type of which a fault lets nothing be known. */
    static final CompletedObject UNKNOWN = new CompletedObject(List.of(), List.of(), List.of(), false, 0);

    CompletedObject {
        localMembers = List.copyOf(localMembers);
        members = List.copyOf(members);
        branches = List.copyOf(branches);
    }
}
