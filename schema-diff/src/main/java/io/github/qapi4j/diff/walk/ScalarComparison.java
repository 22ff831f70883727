package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.schema.model.Builtin;
import java.util.EnumSet;
import java.util.Set;

/** Compares two predefined types; integers by range and by what the reference reads and writes. */
final class ScalarComparison {

    private static final Set<Builtin> SIGNED = EnumSet.of(Builtin.INT, Builtin.INT64);
    private static final Set<Builtin> UNSIGNED = EnumSet.of(Builtin.UINT64, Builtin.SIZE);

    private final Walk walk;

    ScalarComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Spot spot, Builtin old, Builtin now, TypeRole role) {
        boolean unknown = old.isInteger() && now.isInteger() && !walk.shows(Facet.INTEGER_RANGE);
        if (old == now || unknown) {
            return;
        }
        String message = "type changed from " + old.schemaName() + " to " + now.schemaName();
        walk.changed(row(old, now, role), spot, message, old.schemaName(), now.schemaName());
    }

    private static RuleRow row(Builtin old, Builtin now, TypeRole role) {
        if (old.isInteger() && now.isInteger()) {
            return integers(old, now);
        }
        if (old.isInteger() && now == Builtin.NUMBER) {
            return RuleRow.TYPE_WIDENED;
        }
        if (old == Builtin.NUMBER && now.isInteger()) {
            return RuleRow.TYPE_NARROWED;
        }
        return role == TypeRole.RETURN ? RuleRow.RETURN_TYPE_CHANGED : RuleRow.TYPE_CHANGED;
    }

    private static RuleRow integers(Builtin old, Builtin now) {
        if (SIGNED.contains(old) && SIGNED.contains(now)) {
            return RuleRow.INT_SPELLING;
        }
        if (UNSIGNED.contains(old) && UNSIGNED.contains(now)) {
            return now == Builtin.SIZE ? RuleRow.UNSIGNED_TO_SIZE : RuleRow.SIZE_TO_UNSIGNED;
        }
        if (SIGNED.contains(old) && UNSIGNED.contains(now)) {
            return RuleRow.INT_TO_UNSIGNED;
        }
        if (UNSIGNED.contains(old) && SIGNED.contains(now)) {
            return RuleRow.UNSIGNED_TO_INT;
        }
        IntegerRange before = IntegerRange.of(old);
        IntegerRange after = IntegerRange.of(now);
        if (after.covers(before)) {
            return RuleRow.INT_RANGE_WIDENED;
        }
        return before.covers(after) ? RuleRow.INT_RANGE_NARROWED : RuleRow.INT_RANGE_CHANGED;
    }
}
