package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;

/** Keeps small schemas from making huge models: every object type lists what it inherits. */
final class InheritanceLimits {

    /** How many types may be inside one another through bases; consumers of the model recurse over them. */
    static final int MAX_DEPTH = 1_000;

    /** How many members all types together may inherit or compare with their branches'. */
    static final int MAX_MEMBERS = 4_000_000;

    private final Faults faults;
    private long members;
    private boolean exceeded;

    InheritanceLimits(Faults faults) {
        this.faults = faults;
    }

    /** Whether a type may take members from a base, {@code false} after reporting why not. */
    boolean mayInherit(Declaration type, CompletedObject base) {
        if (base.depth() == MAX_DEPTH && base.whole()) {
            faults.error(type, "Q-LIMIT-008", "'" + type.name() + "' has more than " + MAX_DEPTH + " bases in a chain");
        }
        return base.depth() < MAX_DEPTH && mayCopy(type, base.members().size());
    }

    /** Whether so many members more may be copied or compared, {@code false} after reporting why not. */
    boolean mayCopy(Declaration type, int count) {
        members += count;
        if (members > MAX_MEMBERS && !exceeded) {
            exceeded = true;
            faults.error(
                    type,
                    "Q-LIMIT-009",
                    "more than " + MAX_MEMBERS + " members are inherited in all; '" + type.name()
                            + "' and later types are not checked");
        }
        return !exceeded;
    }
}
