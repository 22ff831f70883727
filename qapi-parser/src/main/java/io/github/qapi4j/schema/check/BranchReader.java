package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads branches of unions and alternatives of alternates (qapi-language §3; Q-EXPR-063 to 065, 068 to 070). */
final class BranchReader {

    private static final Keys BRANCH_KEYS = new Keys(List.of("type"), List.of("if"), "Q-EXPR-063", "Q-EXPR-064");
    private static final Keys ALTERNATIVE_KEYS = new Keys(List.of("type"), List.of("if"), "Q-EXPR-069", "Q-EXPR-069");

    private final Scope scope;
    private final ConditionReader conditions;

    BranchReader(Scope scope) {
        this.scope = scope;
        this.conditions = new ConditionReader(scope);
    }

    /** The branches of a union in order; faulty ones are reported and left out. */
    List<BranchDeclaration> branches(ObjectExpr data) {
        List<BranchDeclaration> branches = new ArrayList<>();
        data.entries()
                .forEach(e -> read(e, BRANCH_KEYS, "branch '", this::typeName).ifPresent(branches::add));
        return branches;
    }

    /** The branches of a simple union, which may be arrays. */
    List<BranchDeclaration> simpleBranches(ObjectExpr data) {
        List<BranchDeclaration> branches = new ArrayList<>();
        for (ObjectExpr.Entry entry : data.entries()) {
            read(entry, BRANCH_KEYS, "branch '", (t, what) -> TypeReferences.OF_ALTERNATIVES.read(scope, t, what))
                    .ifPresent(branches::add);
        }
        return branches;
    }

    /** The alternatives of an alternate in order; faulty ones are reported and left out. */
    List<BranchDeclaration> alternatives(ObjectExpr data) {
        List<BranchDeclaration> alternatives = new ArrayList<>();
        for (ObjectExpr.Entry entry : data.entries()) {
            PartNames.alternative(scope, entry.key(), entry.position());
            read(
                            entry,
                            ALTERNATIVE_KEYS,
                            "alternative '",
                            (t, what) -> TypeReferences.OF_ALTERNATIVES.read(scope, t, what))
                    .ifPresent(alternatives::add);
        }
        return alternatives;
    }

    private Optional<BranchDeclaration> read(ObjectExpr.Entry entry, Keys keys, String what, TypeForm form) {
        String named = what + entry.key() + "'";
        Optional<Expression> type = Optional.of(entry.value());
        Condition condition = Condition.ALWAYS;
        if (entry.value() instanceof ObjectExpr written) {
            ObjectExpr object = keys.check(scope, written, named);
            condition = conditions.of(object);
            type = object.value("type");
        }
        Optional<TypeReference> reference = type.flatMap(t -> form.read(t, "the type of " + named));
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BranchDeclaration(entry.key(), reference.get(), condition, entry.position()));
    }

    private Optional<TypeReference> typeName(Expression type, String what) {
        if (type instanceof StringExpr name) {
            return Optional.of(new TypeReference(name.value(), false, name.position()));
        }
        scope.error("Q-EXPR-065", type.position(), what + " must be a type name, not " + type.described());
        return Optional.empty();
    }

    private interface TypeForm {
        Optional<TypeReference> read(Expression type, String what);
    }
}
