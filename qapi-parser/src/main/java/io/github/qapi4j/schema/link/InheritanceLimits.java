package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;

/** Keeps small schemas from making huge models: every object type lists what it inherits. */
final class InheritanceLimits {

    /** How many types may be inside one another through bases; consumers of the model recurse over them. */
    static final int MAX_DEPTH = 1_000;

    /** How many members and branches all types together may have that their definitions do not write out. */
    static final int MAX_PARTS = 1_000_000;

    /** How many members of branches all unions together may be compared with. */
    static final int MAX_COMPARISONS = 10_000_000;

    private final Faults faults;
    private long parts;
    private long comparisons;
    private boolean exceeded;

    InheritanceLimits(Faults faults) {
        this.faults = faults;
    }

    /** Whether a type may take members from a base, {@code false} after reporting why not. */
    boolean mayInherit(Declaration type, CompletedObject base) {
        if (base.depth() == MAX_DEPTH && base.whole()) {
            faults.error(type, "Q-LIMIT-008", "'" + type.name() + "' has more than " + MAX_DEPTH + " bases in a chain");
        }
        return base.depth() < MAX_DEPTH && mayAdd(type, base.members().size());
    }

    /** Whether a type may get so many members or branches more, {@code false} after reporting why not. */
    boolean mayAdd(Declaration type, int count) {
        parts += count;
        return !exceeds(type, parts > MAX_PARTS, MAX_PARTS + " members and branches are inherited or implied in all");
    }

    /** Whether a union may be compared with so many members more, {@code false} after reporting why not. */
    boolean mayCompare(Declaration union, int count) {
        comparisons += count;
        return !exceeds(union, comparisons > MAX_COMPARISONS, MAX_COMPARISONS + " members of branches are compared");
    }

    private boolean exceeds(Declaration type, boolean now, String what) {
        if (now && !exceeded) {
            exceeded = true;
            faults.error(
                    type,
                    "Q-LIMIT-009",
                    "more than " + what + "; '" + type.name() + "' and later types are not checked");
        }
        return exceeded;
    }
}
