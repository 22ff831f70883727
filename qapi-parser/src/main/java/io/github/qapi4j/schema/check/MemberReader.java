package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads members of structs, inline bases and inline data (qapi-language §3 MEMBERS; Q-EXPR-051 to 057). */
final class MemberReader {

    private static final Keys KEYS = new Keys(List.of("type"), List.of("if", "features"), "Q-EXPR-054", "Q-EXPR-055");

    private final Scope scope;
    private final boolean namesExempt;
    private final ConditionReader conditions;
    private final FeatureReader features;

    /**
     * A reader for one definition.
     *
     * @param namesExempt whether upper case and {@code _} are allowed in names
     */
    MemberReader(Scope scope, boolean namesExempt) {
        this.scope = scope;
        this.namesExempt = namesExempt;
        this.conditions = new ConditionReader(scope);
        this.features = new FeatureReader(scope);
    }

    /** The members in order; faulty ones are reported and left out. */
    List<MemberDeclaration> read(ObjectExpr members) {
        List<MemberDeclaration> read = new ArrayList<>();
        for (ObjectExpr.Entry entry : members.entries()) {
            read(entry).ifPresent(read::add);
        }
        return read;
    }

    private Optional<TypeReference> reference(Expression type, String member) {
        Optional<TypeReference> plain = TypeReferences.plain(type);
        return plain.isPresent()
                ? plain
                : TypeReferences.OF_MEMBERS.read(scope, type, "the type of member '" + member + "'");
    }

    private Optional<MemberDeclaration> read(ObjectExpr.Entry entry) {
        boolean optional = entry.key().startsWith("*");
        String name = optional ? entry.key().substring(1) : entry.key();
        PartNames.member(scope, name, namesExempt, entry.position());
        Optional<Expression> type = Optional.of(entry.value());
        Condition condition = Condition.ALWAYS;
        List<Feature> declared = List.of();
        if (entry.value() instanceof ObjectExpr written) {
            ObjectExpr object = KEYS.check(scope, written, "member '" + name + "'");
            condition = conditions.of(object);
            declared = features.of(object);
            type = object.value("type");
        }
        Optional<TypeReference> reference = type.isPresent() ? reference(type.get(), name) : Optional.empty();
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MemberDeclaration(name, reference.get(), optional, condition, declared, entry.position()));
    }
}
