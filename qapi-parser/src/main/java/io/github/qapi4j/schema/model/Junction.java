package io.github.qapi4j.schema.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The laws that {@code all} and {@code any} share, each being the other's dual. */
enum Junction {
    ALL,
    ANY;

    /** The operands of an {@code all} or {@code any}; none for any other condition. */
    static List<Condition> operandsOf(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.operands();
        }
        return condition instanceof Condition.Any any ? any.operands() : List.of();
    }

    /** The negation of a simplified condition, simplified. */
    static Condition negate(Condition simple) {
        if (simple instanceof Condition.Not not) {
            return not.operand();
        }
        if (simple.equals(Condition.ALWAYS)) {
            return Condition.NEVER;
        }
        return simple.equals(Condition.NEVER) ? Condition.ALWAYS : new Condition.Not(simple);
    }

    Condition simplify(List<Condition> operands) {
        Set<Condition> kept = new LinkedHashSet<>();
        for (Condition operand : operands) {
            Condition simple = operand.simplified();
            if (isOwn(simple)) {
                kept.addAll(operandsOf(simple));
            } else {
                kept.add(simple);
            }
        }
        Condition absorbing = absorbing();
        if (kept.contains(absorbing) || kept.stream().anyMatch(operand -> kept.contains(negate(operand)))) {
            return absorbing;
        }
        List<Condition> left = new ArrayList<>(kept);
        left.removeIf(operand -> !isOwn(operand) && operandsOf(operand).stream().anyMatch(kept::contains));
        return switch (left.size()) {
            case 0 -> neutral();
            case 1 -> left.get(0);
            default -> make(left);
        };
    }

    /** What a junction without operands is; as an operand it changes nothing. */
    private Condition neutral() {
        return this == ALL ? Condition.ALWAYS : Condition.NEVER;
    }

    /** What, as one operand, decides the whole. */
    private Condition absorbing() {
        return this == ALL ? Condition.NEVER : Condition.ALWAYS;
    }

    private boolean isOwn(Condition condition) {
        return this == ALL ? condition instanceof Condition.All : condition instanceof Condition.Any;
    }

    private Condition make(List<Condition> operands) {
        return this == ALL ? new Condition.All(operands) : new Condition.Any(operands);
    }
}
