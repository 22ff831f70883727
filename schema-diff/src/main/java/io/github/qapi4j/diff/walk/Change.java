package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Traits;
import java.util.List;
import java.util.Optional;

/**
 * Something that differs, before it is judged.
 *
 * @param row the kind of change
 * @param site the pair that it was found in
 * @param steps the way from there to the thing
 * @param message one sentence, without subject and full stop
 * @param before what the baseline has; empty if nothing
 * @param after what the candidate has; empty if nothing
 * @param old the thing in the baseline, if it has it
 * @param now the thing in the candidate, if it has it
 * @param verdict a verdict in place of the rule's
 * @param region the builds that it concerns, within those of the pair
 * @param fold changes with the same key are one edit
 */
public record Change(
        RuleRow row,
        Site site,
        List<Step> steps,
        String message,
        String before,
        String after,
        Optional<Traits> old,
        Optional<Traits> now,
        Optional<Verdict> verdict,
        int region,
        Optional<String> fold) {

    public Change {
        steps = List.copyOf(steps);
    }

    /** What it is about. */
    public Subject subject() {
        return site.subject().then(steps);
    }

    /** The same thing by the names of the types that hold it: {@code Type.member}. */
    public List<String> byType() {
        String way = Step.text(steps);
        return site.types().stream().map(type -> type + way).toList();
    }

    Change foldedAs(String key) {
        return new Change(row, site, steps, message, before, after, old, now, verdict, region, Optional.of(key));
    }

    Change judged(Verdict other) {
        return new Change(row, site, steps, message, before, after, old, now, Optional.of(other), region, fold);
    }

    Change in(int builds) {
        return new Change(row, site, steps, message, before, after, old, now, verdict, builds, fold);
    }
}
