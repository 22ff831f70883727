package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the commands and events of two interfaces by name. */
final class OperationsComparison {

    private final Walk walk;
    private final Newcomer newcomer;
    private final Namesakes namesakes;

    OperationsComparison(Walk walk, Newcomer newcomer, Namesakes namesakes) {
        this.walk = walk;
        this.newcomer = newcomer;
        this.namesakes = namesakes;
    }

    void compare() {
        OperationComparison both = new OperationComparison(walk);
        List<Operation> gone = new ArrayList<>();
        int kept = 0;
        for (Operation old : walk.old().operations()) {
            Optional<Operation> now = walk.now().operation(old.name());
            if (now.isPresent() && now.get().event() == old.event()) {
                both.compare(old, now.get());
                namesakes.met(old, now.get());
                kept++;
            } else if (walk.provesRemoval(old.traits())) {
                gone.add(old);
            }
        }
        List<Operation> fresh = kept == walk.now().operations().size() ? List.of() : fresh();
        Map<Operation, Operation> renamed = renamed(gone, fresh);
        Map<Operation, Operation> origins = new HashMap<>();
        renamed.forEach((old, now) -> origins.put(now, old));
        gone.forEach(old -> removed(old, Optional.ofNullable(renamed.get(old))));
        fresh.forEach(now -> added(now, Optional.ofNullable(origins.get(now))));
    }

    private List<Operation> fresh() {
        return walk.now().operations().stream()
                .filter(now -> walk.old()
                        .operation(now.name())
                        .filter(old -> old.event() == now.event())
                        .isEmpty())
                .filter(now -> walk.provesRemoval(now.traits()))
                .toList();
    }

    private void removed(Operation old, Optional<Operation> successor) {
        Site site = walk.whole(old);
        RuleRow row = old.event() ? RuleRow.EVENT_REMOVED : RuleRow.COMMAND_REMOVED;
        Change removal = walk.removal(row, site, List.of(), old.traits(), old.kind() + " removed", old.name());
        walk.add(successor.map(now -> removal.foldedAs(fold(old, now))).orElse(removal));
        successor.ifPresent(now -> {
            RuleRow rename = old.event() ? RuleRow.EVENT_RENAMED : RuleRow.COMMAND_RENAMED;
            Spot spot = Spot.of(site, old.traits(), now.traits());
            String message = "apparently renamed to " + now.name();
            walk.add(walk.change(rename, spot, message, old.name(), now.name()).foldedAs(fold(old, now)));
        });
    }

    private void added(Operation now, Optional<Operation> origin) {
        Site site = walk.whole(now);
        RuleRow row = now.event() ? RuleRow.EVENT_ADDED : RuleRow.COMMAND_ADDED;
        Change addition = walk.addition(row, site, List.of(), now.traits(), now.kind() + " added", now.name());
        walk.add(origin.map(old -> addition.foldedAs(fold(old, now))).orElse(addition));
        newcomer.examineDefinition(site, now.name(), now.traits());
    }

    /** What tells that one may be the other under a new name, beside the texts. */
    private record Outline(
            boolean event, Optional<TypeRef> returns, List<List<Object>> members, List<BranchShape> branches) {}

    private Map<Operation, Operation> renamed(List<Operation> gone, List<Operation> fresh) {
        Map<Outline, List<Operation>> freshByOutline = byOutline(walk.now(), fresh);
        Map<Operation, Operation> renamed = new HashMap<>();
        byOutline(walk.old(), gone)
                .forEach((outline, some) ->
                        renamed.putAll(RenameGuess.operations(some, freshByOutline.getOrDefault(outline, List.of()))));
        return renamed;
    }

    /** Without texts, data and return value nothing tells one from another. */
    private static Map<Outline, List<Operation>> byOutline(Surface surface, List<Operation> operations) {
        Map<Outline, List<Operation>> byOutline = new LinkedHashMap<>();
        for (Operation o : operations) {
            boolean shaped =
                    !o.data().name().equals(Schema.EMPTY_TYPE) || o.returns().isPresent();
            if (shaped || !o.traits().text().isBlank()) {
                byOutline
                        .computeIfAbsent(outline(surface, o), key -> new ArrayList<>())
                        .add(o);
            }
        }
        return byOutline;
    }

    private static Outline outline(Surface surface, Operation operation) {
        ObjectShape data = surface.object(operation.data());
        List<List<Object>> members = data.members().stream()
                .map(m -> List.<Object>of(m.name(), m.type(), m.optional()))
                .toList();
        List<BranchShape> branches = data.branches().stream()
                .map(b -> new BranchShape(b.value(), b.type(), b.implied(), Traits.NONE))
                .toList();
        return new Outline(operation.event(), operation.returns(), members, branches);
    }

    private static String fold(Operation old, Operation now) {
        return "rename " + old.name() + " " + now.name();
    }
}
