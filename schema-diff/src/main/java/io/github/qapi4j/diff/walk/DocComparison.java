package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.doc.DocumentedDefault;
import java.util.Optional;

/** Compares what the documentation says, white space folded. */
final class DocComparison {

    private final Walk walk;

    DocComparison(Walk walk) {
        this.walk = walk;
    }

    /**
     * Compares the texts of a member.
     *
     * @param spot the member
     * @param oldOptional whether it may be absent in the baseline
     * @param nowOptional whether it may be absent in the candidate
     */
    void member(Spot spot, boolean oldOptional, boolean nowOptional) {
        boolean sameText = spot.old().text().equals(spot.now().text());
        if ((sameText && oldOptional == nowOptional) || !walk.shows(Facet.DOCUMENTATION)) {
            return;
        }
        if (!sameText) {
            text(spot, "text");
        }
        Optional<String> before = DocumentedDefault.of(spot.old().text());
        Optional<String> after =
                sameText ? before : DocumentedDefault.of(spot.now().text());
        boolean described = !folded(spot.old().text()).isEmpty()
                && !folded(spot.now().text()).isEmpty();
        if (oldOptional && nowOptional && described && !before.equals(after)) {
            absence(spot, before.orElse(""), after.orElse(""));
        }
        boolean wasWrong = !oldOptional && before.isPresent();
        if (!nowOptional && after.isPresent() && !wasWrong) {
            String message = "mandatory, but the text says what its absence means: " + quoted(after.get());
            walk.changed(RuleRow.DOC_DEFAULT_ON_MANDATORY, spot, message, before.orElse(""), after.get());
        }
    }

    private void absence(Spot spot, String before, String after) {
        if (after.isEmpty()) {
            String message = "documented default lost: " + quoted(before);
            walk.changed(RuleRow.DOC_DEFAULT_REMOVED, spot, message, before, after);
        } else if (before.isEmpty()) {
            String message = "default documented now: " + quoted(after);
            walk.changed(RuleRow.DOC_DEFAULT_ADDED, spot, message, before, after);
        } else {
            String message = "documented default changed from " + quoted(before) + " to " + quoted(after);
            walk.changed(RuleRow.DOC_DEFAULT_CHANGED, spot, message, before, after);
        }
    }

    /** Compares the text of a member, value or alternative. */
    void text(Spot spot, String what) {
        if (spot.old().text().equals(spot.now().text())) {
            return;
        }
        String before = folded(spot.old().text());
        String after = folded(spot.now().text());
        if (before.equals(after) || !walk.shows(Facet.DOCUMENTATION)) {
            return;
        }
        if (after.isEmpty()) {
            walk.changed(RuleRow.DOC_REMOVED, spot, what + " removed", before, after);
        } else if (before.isEmpty()) {
            walk.changed(RuleRow.DOC_ADDED, spot, what + " added", before, after);
        } else {
            walk.changed(RuleRow.DOC_CHANGED, spot, what + " changed", before, after);
        }
    }

    /** Compares a definition's own text and its tagged sections. */
    void definition(Spot spot, String what) {
        Traits old = spot.old();
        Traits now = spot.now();
        if (old.text().equals(now.text()) && old.sections().equals(now.sections())) {
            return;
        }
        texts(walk, RuleRow.DOC_TYPE_CHANGED, spot, "text of the " + what, old.text(), now.text());
        section(RuleRow.DOC_RETURNS_CHANGED, spot, "Returns");
        section(RuleRow.DOC_ERRORS_CHANGED, spot, "Errors");
        section(RuleRow.DOC_SINCE_CHANGED, spot, "Since");
    }

    private void section(RuleRow row, Spot spot, String tag) {
        String before = spot.old().sections().getOrDefault(tag, "");
        String after = spot.now().sections().getOrDefault(tag, "");
        texts(walk, row, spot, "section " + tag, before, after);
    }

    /** Compares two texts under a rule of their own. */
    static void texts(Walk walk, RuleRow row, Spot spot, String what, String old, String now) {
        if (old.equals(now)) {
            return;
        }
        String before = folded(old);
        String after = folded(now);
        if (!before.equals(after) && walk.shows(Facet.DOCUMENTATION)) {
            String verb = after.isEmpty() ? " removed" : before.isEmpty() ? " added" : " changed";
            walk.changed(row, spot, what + verb, before, after);
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
