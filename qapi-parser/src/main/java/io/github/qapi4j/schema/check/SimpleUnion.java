package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads unions without base and discriminator, a form older than release 7.2: they stand for a union with a member
 * {@code type} of an implicit enum, and branches of one member {@code data} each (qapi-language §12).
 */
final class SimpleUnion {

    private static final String SIMPLE_UNION = "Q-OLD-004";

    private SimpleUnion() {}

    /** Whether a union is of the old form, in a dialect that accepts it. */
    static boolean is(ObjectExpr union, Dialect dialect) {
        return dialect.isLenient() && union.has("data") && !union.has("base") && !union.has("discriminator");
    }

    /** The name of the enum of its tags that a union of the old form declares. */
    static String kindName(String union) {
        return union + "Kind";
    }

    /** Reads a union of the old form, its keys checked, with a warning. */
    static Body read(Scope scope, ObjectExpr union) {
        scope.warning(
                SIMPLE_UNION,
                union.position(),
                "union '" + scope.name() + "' has neither 'base' nor 'discriminator'; write them out");
        Expression data = union.value("data").orElseThrow();
        if (!(data instanceof ObjectExpr object)) {
            scope.error("Q-EXPR-062", data.position(), "'data' of a union must be an object, not " + data.described());
            return head -> List.of();
        }
        List<BranchDeclaration> branches = new BranchReader(scope).simpleBranches(object);
        return head -> expand(head, branches);
    }

    private static List<Declaration> expand(Declaration.Head head, List<BranchDeclaration> branches) {
        Position place = head.position();
        String kindName = kindName(head.name());
        List<EnumValue> values = new ArrayList<>();
        List<BranchDeclaration> wrapped = new ArrayList<>();
        Map<String, StructDeclaration> wrappers = new LinkedHashMap<>();
        for (BranchDeclaration branch : branches) {
            values.add(new EnumValue(branch.name(), branch.condition(), List.of(), branch.position()));
            StructDeclaration wrapper = wrapper(head, branch.type());
            wrappers.put(wrapper.name(), wrapper);
            TypeReference type = new TypeReference(wrapper.name(), false, branch.position());
            wrapped.add(new BranchDeclaration(branch.name(), type, branch.condition(), branch.position()));
        }
        MemberDeclaration tag = new MemberDeclaration(
                "type", new TypeReference(kindName, false, place), false, Condition.ALWAYS, List.of(), place);
        List<Declaration> declarations = new ArrayList<>();
        declarations.add(
                new EnumDeclaration(implied(head, kindName, "enum", head.condition()), values, Optional.empty()));
        declarations.addAll(wrappers.values());
        declarations.add(new UnionDeclaration(head, new ObjectData.Inline(List.of(tag)), tag.name(), place, wrapped));
        return declarations;
    }

    private static StructDeclaration wrapper(Declaration.Head head, TypeReference type) {
        MemberDeclaration data =
                new MemberDeclaration("data", type, false, Condition.ALWAYS, List.of(), type.position());
        String name = "q_obj_" + type.name() + (type.array() ? "List" : "") + "-wrapper";
        // Unions of other conditions may share it.
        Declaration.Head wrapper = implied(head, name, "struct", Condition.ALWAYS);
        return new StructDeclaration(wrapper, Optional.empty(), List.of(data));
    }

    private static Declaration.Head implied(Declaration.Head head, String name, String kind, Condition condition) {
        return new Declaration.Head(
                name, kind, head.namePosition(), condition, List.of(), Optional.empty(), head.position());
    }
}
