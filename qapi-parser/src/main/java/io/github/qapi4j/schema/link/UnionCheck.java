package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.BranchDeclaration;
import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of an object's check that is for unions: discriminator and branches (qapi-language §5.5). */
final class UnionCheck {

    private final UnionDeclaration union;
    private final LinkContext context;
    private final BranchClashes clashes;

    private final Optional<Entity.Enumeration> tag;
    private final Map<String, EnumValue> values = new LinkedHashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final boolean noneFits;
    private int next;

    /**
     * Checks the discriminator.
     *
     * @param common the common members by mangled name
     * @param whole whether all of them are known
     */
    UnionCheck(
            UnionDeclaration union,
            Map<String, Member> common,
            boolean whole,
            LinkContext context,
            ObjectTypes objects,
            InheritanceLimits limits) {
        this.union = union;
        this.context = context;
        this.clashes = new BranchClashes(union, common, context, objects, limits);
        this.tag = new DiscriminatorCheck(union, common, whole, context)
                .tag()
                .filter(type -> limits.mayAdd(union, type.values().size()));
        tag.ifPresent(type -> type.values().forEach(value -> values.put(value.name(), value)));
        this.noneFits = union.branches().stream().noneMatch(branch -> values.containsKey(branch.name()));
        if (tag.isPresent() && values.isEmpty() && union.branches().isEmpty()) {
            context.faults().error(union, "Q-SEM-024", "union '" + union.name() + "' has no branches");
        }
    }

    /** The branches found sound, explicit ones first. */
    List<Branch> branches() {
        List<Branch> all = new ArrayList<>(branches);
        Map<String, EnumValue> left = new LinkedHashMap<>(values);
        union.branches().forEach(branch -> left.remove(branch.name()));
        for (EnumValue value : left.values()) {
            TypeRef.Defined none = new TypeRef.Defined(Schema.EMPTY_TYPE);
            all.add(new Branch(value.name(), none, true, value.condition(), value.position()));
        }
        return all;
    }

    /** Goes on until done, or until the branch type that it returns must be complete or in progress. */
    Optional<Entity.ObjectEntity> advance() {
        while (next < union.branches().size()) {
            BranchDeclaration branch = union.branches().get(next++);
            Optional<Entity.ObjectEntity> type = check(branch);
            if (type.isPresent()) {
                return type;
            }
        }
        clashes.check(branches);
        return Optional.empty();
    }

    private Optional<Entity.ObjectEntity> check(BranchDeclaration branch) {
        Optional<Entity.Type> type = context.types().find(branch.type(), union, "Q-SEM-006", "branch", branch.name());
        if (tag.isPresent() && !values.containsKey(branch.name())) {
            reportNoValue(branch, tag.get());
        }
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!(type.get() instanceof Entity.ObjectEntity object)) {
            report(
                    branch,
                    type.get(),
                    "Q-SEM-026",
                    "must be a struct or union, and " + type.get().described() + " is neither");
            return Optional.empty();
        }
        if (object.union().isPresent() && context.faults().dialect() == Dialect.V7_2) {
            report(branch, object, "Q-SEM-028", "must be a struct, and " + object.described() + " is none");
            return Optional.empty();
        }
        TypeRef.Defined ref = new TypeRef.Defined(object.name());
        branches.add(new Branch(branch.name(), ref, false, branch.condition(), branch.position()));
        return Optional.of(object);
    }

    private void reportNoValue(BranchDeclaration branch, Entity.Enumeration type) {
        String message =
                "branch '" + branch.name() + "' of union '" + union.name() + "' is not a value of " + type.described();
        Diagnostic fault = context.faults().fault(union, "Q-SEM-025", branch.position(), message);
        context.faults()
                .reportOnce(
                        context.faults().suggest(fault, branch.name(), values.keySet()),
                        noneFits ? Cause.wrongEnum(union.name()) : Cause.missingValue(type.name(), branch.name()));
    }

    private void report(BranchDeclaration branch, Entity.Type type, String code, String rule) {
        String message = "the type of branch '" + branch.name() + "' of union '" + union.name() + "' " + rule;
        context.faults()
                .reportOnce(
                        context.faults().fault(union, code, branch.type().position(), message), Cause.wrongKind(type));
    }
}
