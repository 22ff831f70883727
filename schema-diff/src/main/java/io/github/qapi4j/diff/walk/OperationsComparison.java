package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the commands and events of two interfaces by name. */
final class OperationsComparison {

    private final Walk walk;
    private final Newcomer newcomer;

    OperationsComparison(Walk walk, Newcomer newcomer) {
        this.walk = walk;
        this.newcomer = newcomer;
    }

    void compare() {
        OperationComparison both = new OperationComparison(walk);
        List<Operation> gone = new ArrayList<>();
        for (Operation old : walk.old().operations()) {
            Optional<Operation> now = walk.now().operation(old.name());
            if (now.isPresent() && now.get().event() == old.event()) {
                both.compare(old, now.get());
            } else if (walk.provesRemoval(old.traits())) {
                gone.add(old);
            }
        }
        List<Operation> fresh = walk.now().operations().stream()
                .filter(now -> walk.old()
                        .operation(now.name())
                        .filter(old -> old.event() == now.event())
                        .isEmpty())
                .filter(now -> walk.provesRemoval(now.traits()))
                .toList();
        gone.forEach(old -> removed(old, fresh));
        fresh.forEach(now -> added(now, gone));
    }

    private void removed(Operation old, List<Operation> fresh) {
        Site site = walk.whole(old);
        RuleRow row = old.event() ? RuleRow.EVENT_REMOVED : RuleRow.COMMAND_REMOVED;
        Change removal = walk.removal(row, site, List.of(), old.traits(), old.kind() + " removed", old.name());
        List<Operation> successors =
                fresh.stream().filter(now -> renamed(old, now)).toList();
        if (successors.size() != 1) {
            walk.add(removal);
            return;
        }
        Operation now = successors.get(0);
        RuleRow rename = old.event() ? RuleRow.EVENT_RENAMED : RuleRow.COMMAND_RENAMED;
        Spot spot = Spot.of(site, old.traits(), now.traits());
        String message = "apparently renamed to " + now.name();
        walk.add(removal.foldedAs(fold(old, now)));
        walk.add(walk.change(rename, spot, message, old.name(), now.name()).foldedAs(fold(old, now)));
    }

    private void added(Operation now, List<Operation> gone) {
        Site site = walk.whole(now);
        RuleRow row = now.event() ? RuleRow.EVENT_ADDED : RuleRow.COMMAND_ADDED;
        Change addition = walk.addition(row, site, List.of(), now.traits(), now.kind() + " added", now.name());
        List<Operation> origins = gone.stream().filter(old -> renamed(old, now)).toList();
        walk.add(origins.size() == 1 ? addition.foldedAs(fold(origins.get(0), now)) : addition);
        newcomer.examineDefinition(site, now.name(), now.traits());
    }

    /** Same kind, same data, same return value, and texts that are alike; without texts and data nothing tells. */
    private boolean renamed(Operation old, Operation now) {
        String before = old.traits().text();
        String after = now.traits().text();
        boolean shaped =
                !old.data().name().equals(Schema.EMPTY_TYPE) || old.returns().isPresent();
        return old.event() == now.event()
                && (shaped || !before.isBlank())
                && old.returns().equals(now.returns())
                && sameData(walk.old().object(old.data()), walk.now().object(now.data()))
                && new RenameGuess(List.of(""), List.of("")).alike("", before, "", after);
    }

    private static boolean sameData(ObjectShape old, ObjectShape now) {
        return old.branches().equals(now.branches()) && outline(old).equals(outline(now));
    }

    private static List<List<Object>> outline(ObjectShape shape) {
        return shape.members().stream()
                .map(m -> List.<Object>of(m.name(), m.type(), m.optional()))
                .toList();
    }

    private static String fold(Operation old, Operation now) {
        return "rename " + old.name() + " " + now.name();
    }
}
