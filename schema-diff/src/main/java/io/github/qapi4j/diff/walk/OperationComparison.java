package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;

/** Compares a command or an event that both sides have, and starts the walk at its data and its return value. */
final class OperationComparison {

    private static final TypeRef NOTHING = new TypeRef.Defined(Schema.EMPTY_TYPE);

    private final Walk walk;
    private final TypeComparison types;
    private final TraitsComparison traits;
    private final DocComparison docs;

    OperationComparison(Walk walk) {
        this.walk = walk;
        this.types = new TypeComparison(walk);
        this.traits = new TraitsComparison(walk);
        this.docs = new DocComparison(walk);
    }

    void compare(Operation old, Operation now) {
        Spot whole = Spot.of(walk.whole(old), old.traits(), now.traits());
        RuleRow removal = old.event() ? RuleRow.EVENT_REMOVED : RuleRow.COMMAND_REMOVED;
        RuleRow addition = old.event() ? RuleRow.EVENT_ADDED : RuleRow.COMMAND_ADDED;
        traits.compare(whole, old.kind() + " " + old.name(), walk.verdict(removal), walk.verdict(addition));
        docs.definition(whole, old.kind());
        new FlagComparison(walk).compare(whole, old.flags(), now.flags());
        data(old, now);
        if (!old.event()) {
            returned(old, now);
        }
    }

    private void data(Operation old, Operation now) {
        String place = old.event() ? "data" : "args";
        Direction direction = old.event() ? Direction.OUT : Direction.IN;
        Site site = walk.root(Subject.of(old.name(), place), direction, old.traits(), now.traits());
        Spot spot = Spot.of(site, old.traits(), now.traits());
        boolean hadNone = none(walk.old().object(old.data()));
        boolean hasNone = none(walk.now().object(now.data()));
        if (hadNone && !hasNone) {
            RuleRow row = old.event() ? RuleRow.EVENT_DATA_NONE_TO_SOME : RuleRow.ARGS_NONE_TO_SOME;
            String type = TypeText.of(now.data(), walk.now());
            nothing(walk.change(row, spot, "had no data and has some now", "", type), now.data(), walk.now());
        } else if (!hadNone && hasNone) {
            RuleRow row = old.event() ? RuleRow.EVENT_DATA_SOME_TO_NONE : RuleRow.ARGS_SOME_TO_NONE;
            walk.changed(row, spot, "had data and has none now", TypeText.of(old.data(), walk.old()), "");
        }
        types.compare(spot, old.data(), now.data(), TypeRole.DATA);
    }

    private void returned(Operation old, Operation now) {
        Site site = walk.root(Subject.of(old.name(), "return"), Direction.OUT, old.traits(), now.traits());
        Spot spot = Spot.of(site, old.traits(), now.traits());
        TypeRef before = old.returns().orElse(NOTHING);
        TypeRef after = now.returns().orElse(NOTHING);
        boolean hadNone = old.returns().isEmpty() || emptyReply(before, walk.old());
        boolean hasNone = now.returns().isEmpty() || emptyReply(after, walk.now());
        if (hadNone && !hasNone) {
            boolean object = JsonKind.of(after, walk.now()) == JsonKind.OBJECT;
            String type = TypeText.of(after, walk.now());
            RuleRow row = object ? RuleRow.RETURN_ADDED : RuleRow.RETURN_ADDED_NOT_OBJECT;
            String message = "returned nothing and returns " + type + " now";
            nothing(walk.change(row, spot, message, "", type), after, walk.now());
        } else if (!hadNone && hasNone) {
            String type = TypeText.of(before, walk.old());
            String message = "returned " + type + " and returns nothing now";
            nothing(walk.change(RuleRow.RETURN_REMOVED, spot, message, type, ""), before, walk.old());
        } else if (!hadNone) {
            types.compare(spot, before, after, TypeRole.RETURN);
        }
    }

    /** Nothing to send, or to reply with, is the empty object, so an object without members is the same on the wire. */
    private void nothing(Change change, TypeRef type, Surface surface) {
        walk.add(empty(type, surface) ? change.judged(Verdict.of(Severity.NONE)) : change);
    }

    /** Where one side cannot show it, returning an empty object is the same as returning nothing. */
    private boolean emptyReply(TypeRef returned, Surface surface) {
        return !walk.shows(Facet.EMPTY_ORIGIN) && empty(returned, surface);
    }

    private static boolean empty(TypeRef returned, Surface surface) {
        return returned instanceof TypeRef.Defined defined
                && surface.shape(defined) instanceof ObjectShape object
                && object.isEmpty();
    }

    private boolean none(ObjectShape data) {
        return data.name().equals(Schema.EMPTY_TYPE) || (!walk.shows(Facet.EMPTY_ORIGIN) && data.isEmpty());
    }
}
