package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.schema.model.Command;

/** Compares how two commands are dispatched. */
final class FlagComparison {

    private final Walk walk;

    FlagComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Spot spot, Command.Flags old, Command.Flags now) {
        flag(spot, "allow-oob", old.allowOob(), now.allowOob(), RuleRow.OOB_ADDED, RuleRow.OOB_REMOVED);
        if (!walk.shows(Facet.COMMAND_FLAGS)) {
            return;
        }
        flag(
                spot,
                "allow-preconfig",
                old.allowPreconfig(),
                now.allowPreconfig(),
                RuleRow.PRECONFIG_ADDED,
                RuleRow.PRECONFIG_REMOVED);
        flag(
                spot,
                "success-response",
                old.successResponse(),
                now.successResponse(),
                RuleRow.SUCCESS_RESPONSE_ADDED,
                RuleRow.SUCCESS_RESPONSE_REMOVED);
        flag(spot, "gen", old.generated(), now.generated(), RuleRow.GEN_ADDED, RuleRow.GEN_REMOVED);
        flag(spot, "boxed", old.boxed(), now.boxed(), RuleRow.BOXED_ADDED, RuleRow.BOXED_REMOVED);
        flag(spot, "coroutine", old.coroutine(), now.coroutine(), RuleRow.COROUTINE_ADDED, RuleRow.COROUTINE_REMOVED);
    }

    private void flag(Spot spot, String name, boolean old, boolean now, RuleRow added, RuleRow removed) {
        if (old != now) {
            String message = name + " is " + now + " instead of " + old;
            walk.changed(now ? added : removed, spot, message, String.valueOf(old), String.valueOf(now));
        }
    }
}
