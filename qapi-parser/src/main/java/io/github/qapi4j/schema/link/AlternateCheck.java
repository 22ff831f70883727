package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.BranchDeclaration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The check of an alternate: its alternatives must be told apart by the kind of JSON value (qapi-language §5.8). */
final class AlternateCheck {

    private final AlternateDeclaration alternate;
    private final LinkContext context;
    private final Function<Entity.Type, Set<JsonKind>> kindsOf;
    private final Map<String, BranchDeclaration> names = new HashMap<>();
    private final Map<JsonKind, BranchDeclaration> kinds = new EnumMap<>(JsonKind.class);

    /**
     * A check of one alternate.
     *
     * @param kindsOf the kinds of JSON value that a type occupies
     */
    AlternateCheck(AlternateDeclaration alternate, LinkContext context, Function<Entity.Type, Set<JsonKind>> kindsOf) {
        this.alternate = alternate;
        this.context = context;
        this.kindsOf = kindsOf;
    }

    void check() {
        Features.check(alternate, context.faults());
        List<BranchDeclaration> alternatives = alternate.alternatives();
        List<Optional<Entity.Type>> types = new ArrayList<>();
        for (BranchDeclaration alternative : alternatives) {
            types.add(context.types()
                    .find(alternative.type(), alternate, "Q-SEM-006", "alternative '" + alternative.name() + "'"));
        }
        for (int i = 0; i < alternatives.size(); i++) {
            BranchDeclaration alternative = alternatives.get(i);
            checkName(alternative);
            types.get(i).ifPresent(type -> checkKinds(alternative, type));
        }
    }

    private void checkName(BranchDeclaration alternative) {
        BranchDeclaration earlier = names.putIfAbsent(Mangling.mangle(alternative.name()), alternative);
        if (earlier != null) {
            report(alternative, "Q-SEM-030", "clashes with alternative '" + earlier.name() + "'");
        }
    }

    private void checkKinds(BranchDeclaration alternative, Entity.Type type) {
        Set<JsonKind> occupied = kindsOf.apply(type);
        if (occupied.isEmpty()) {
            report(alternative, "Q-SEM-031", "cannot be of " + type.described());
            return;
        }
        for (JsonKind kind : occupied) {
            BranchDeclaration earlier = kinds.putIfAbsent(kind, alternative);
            if (earlier != null) {
                report(
                        alternative,
                        "Q-SEM-032",
                        "cannot be told apart from alternative '" + earlier.name() + "': both may be "
                                + kind.described());
                return;
            }
        }
    }

    private void report(BranchDeclaration alternative, String code, String rule) {
        String message = "alternative '" + alternative.name() + "' of alternate '" + alternate.name() + "' " + rule;
        context.faults().error(alternate, code, alternative.position(), message);
    }
}
