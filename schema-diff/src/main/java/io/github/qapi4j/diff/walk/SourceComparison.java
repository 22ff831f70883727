package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import java.util.List;

/**
 * Compares what users of generated Java compile against: classes by name, whether a command reaches them or not, their
 * accessors, their constants and nested classes, and the methods for commands.
 */
final class SourceComparison {

    private final Walk walk;
    private final SourceChanges changes;
    private final SourceMembers members;
    private final SourceCases cases;

    SourceComparison(Walk walk) {
        this.walk = walk;
        this.changes = new SourceChanges(walk);
        this.members = new SourceMembers(walk, changes);
        this.cases = new SourceCases(walk, changes);
    }

    /** Notes a type that is gone. */
    void removed(Shape old) {
        RuleRow row = RuleRow.SOURCE_CLASS_REMOVED;
        changes.removed(row, Subject.of(old.name()), List.of(), old.traits(), "class removed", kind(old));
    }

    /** Notes a type that has come. */
    void added(Shape now) {
        RuleRow row = RuleRow.SOURCE_CLASS_ADDED;
        changes.added(row, Subject.of(now.name()), List.of(), now.traits(), "class added", kind(now));
    }

    /** Notes a command or an event that is gone. */
    void removed(Operation old) {
        RuleRow row = RuleRow.SOURCE_METHOD_REMOVED;
        String what = old.event() ? "class of the event removed" : "method of the command removed";
        String was = signature(old, walk.old());
        changes.removed(row, Subject.of(old.name()), List.of(), old.traits(), what, was);
    }

    /** Notes a command or an event that has come. */
    void added(Operation now) {
        RuleRow row = RuleRow.SOURCE_METHOD_ADDED;
        String what = now.event() ? "class of the event added" : "method of the command added";
        String is = signature(now, walk.now());
        changes.added(row, Subject.of(now.name()), List.of(), now.traits(), what, is);
    }

    /** Compares a type that both sides have. */
    void both(Shape old, Shape now) {
        Subject holder = Subject.of(old.name());
        String was = kind(old);
        String is = kind(now);
        if (!was.equals(is)) {
            String message = "is " + is + " instead of " + was;
            changes.changed(RuleRow.SOURCE_CLASS_KIND_CHANGED, holder, old.traits(), now.traits(), message, was, is);
        }
        if (old instanceof ObjectShape before && now instanceof ObjectShape after) {
            members.compare(holder, before, after);
        }
        if (was.equals(is)) {
            cases.compare(holder, old, now);
        }
    }

    /** Compares a command or an event that both sides have. */
    void both(Operation old, Operation now) {
        ObjectShape before = walk.old().object(old.data());
        ObjectShape after = walk.now().object(now.data());
        if (!sameParts(old, before, now, after)) {
            signatures(old, now);
        }
        if (!before.named() && !after.named()) {
            members.compare(Subject.of(old.name(), old.event() ? "data" : "args"), before, after);
        }
    }

    /** Whether signatures are the same without a look at their text. */
    private static boolean sameParts(Operation old, ObjectShape before, Operation now, ObjectShape after) {
        return old.returns().equals(now.returns())
                && old.flags().generated() == now.flags().generated()
                && before.named() == after.named()
                && before.name().equals(after.name());
    }

    private void signatures(Operation old, Operation now) {
        String was = signature(old, walk.old());
        String is = signature(now, walk.now());
        if (!was.equals(is)) {
            String message = "signature changed from " + was + " to " + is;
            changes.changed(
                    RuleRow.SOURCE_SIGNATURE_CHANGED,
                    Subject.of(old.name()),
                    old.traits(),
                    now.traits(),
                    message,
                    was,
                    is);
        }
    }

    /** A command takes one object and returns something; an event has one object. */
    private static String signature(Operation operation, Surface surface) {
        ObjectShape data = surface.object(operation.data());
        String own = operation.event() ? "its own data" : "its own arguments";
        String given = operation.flags().generated() ? data.named() ? data.name() : own : "open arguments";
        String returned = operation
                .returns()
                .map(type -> JavaType.of(type, surface).toString())
                .orElse("nothing");
        return operation.event() ? given : given + " -> " + returned;
    }

    private static String kind(Shape shape) {
        if (shape instanceof ObjectShape object) {
            return object.tag().map(tag -> "a union by " + tag).orElse("a struct");
        }
        return shape instanceof EnumShape ? "an enum" : "an alternate";
    }
}
