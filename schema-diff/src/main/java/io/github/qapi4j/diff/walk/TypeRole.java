package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;

/** What a reference to a type is for. */
enum TypeRole {
    /** The arguments of a command or the data of an event. */
    DATA(RuleRow.ARG_TYPE_REF),
    /** What a command returns. */
    RETURN(RuleRow.MEMBER_TYPE_REF),
    /** A member's value. */
    MEMBER(RuleRow.MEMBER_TYPE_REF),
    /** The elements of a list. */
    ELEMENT(RuleRow.MEMBER_TYPE_REF),
    /** A branch of a union. */
    BRANCH(RuleRow.BRANCH_TYPE_CHANGED),
    /** An alternative of an alternate. */
    ALTERNATIVE(RuleRow.MEMBER_TYPE_REF);

    private final RuleRow referenceRow;

    TypeRole(RuleRow referenceRow) {
        this.referenceRow = referenceRow;
    }

    /** The row for another type of the same kind in its place. */
    RuleRow referenceRow() {
        return referenceRow;
    }
}
