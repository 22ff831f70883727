package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the common members of a union with the members of its branch types, nested unions' branches included (qapi-language §4.2). */
final class BranchClashes {

    private final UnionDeclaration union;
    private final Map<String, Member> common;
    private final LinkContext context;
    private final ObjectTypes objects;
    private final InheritanceLimits limits;

    BranchClashes(
            UnionDeclaration union,
            Map<String, Member> common,
            LinkContext context,
            ObjectTypes objects,
            InheritanceLimits limits) {
        this.union = union;
        this.common = common;
        this.context = context;
        this.objects = objects;
        this.limits = limits;
    }

    /** Reports each clashing member once, under the first branch that leads to it. */
    void check(List<Branch> branches) {
        Set<String> visited = new HashSet<>();
        for (Branch branch : branches) {
            Deque<String> types = new ArrayDeque<>();
            types.push(branch.type().name());
            while (!types.isEmpty()) {
                String type = types.pop();
                if (visited.add(type)) {
                    checkType(branch, type, types);
                }
            }
        }
    }

    private void checkType(Branch branch, String type, Deque<String> nested) {
        CompletedObject object = objects.found(type);
        List<String> inside = object.branchTypes();
        if (!limits.mayCompare(union, object.members().size() + inside.size())) {
            return;
        }
        for (Member member : object.members()) {
            Member other = common.get(Mangling.mangle(member.name()));
            if (other != null) {
                report(branch, member, other);
            }
        }
        for (int i = inside.size() - 1; i >= 0; i--) {
            nested.push(inside.get(i));
        }
    }

    private void report(Branch branch, Member member, Member other) {
        String message = "member '" + member.name() + "' of '" + member.declaredBy() + "' in branch '" + branch.name()
                + "' clashes with the common member '" + other.name() + "' of union '" + union.name() + "'";
        Diagnostic fault = context.faults()
                .fault(union, "Q-SEM-027", branch.position(), message)
                .withNote(member.position(), "the member of the branch")
                .withNote(other.position(), "the common member");
        boolean same = member.declaredBy().equals(other.declaredBy());
        context.faults()
                .reportOnce(
                        fault,
                        same ? Cause.sharedBase(union.name(), member.declaredBy()) : Cause.clashing(member, other));
    }
}
