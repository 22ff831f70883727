package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.walk.Change;
import io.github.qapi4j.diff.walk.Comparison;
import io.github.qapi4j.diff.walk.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs the changes of a comparison: by direction, by stability of the way to them, by deprecation. */
public final class Judge {

    private final RuleTable rules;
    private final History history;

    /**
     * A judge.
     *
     * @param rules the rule table
     * @param history further releases, for deprecation windows
     */
    public Judge(RuleTable rules, History history) {
        this.rules = rules;
        this.history = history;
    }

    /** A change and what it is about, put together once. */
    private record Placed(Change change, Subject subject, String text) {
        static Placed of(Change change) {
            Subject subject = change.subject();
            return new Placed(change, subject, subject.toString());
        }
    }

    /** A finding and its subject's text. */
    private record Weighed(Finding finding, String subject) {}

    /** The findings, heaviest first, then by rule and subject. */
    public List<Finding> judge(Comparison comparison) {
        Map<String, Integer> repeated = new HashMap<>();
        Fingerprints fingerprints = new Fingerprints();
        List<Placed> ordered = new ArrayList<>();
        for (Change change : comparison.changes()) {
            ordered.add(Placed.of(change));
        }
        ordered.sort(Judge::byRow);
        List<Weighed> weighed = new ArrayList<>();
        for (Placed placed : ordered) {
            weighed.add(new Weighed(finding(comparison, placed, fingerprints, repeated), placed.text()));
        }
        weighed.sort(Judge::byWeight);
        List<Finding> findings = new ArrayList<>();
        for (Weighed each : weighed) {
            findings.add(each.finding());
        }
        return findings;
    }

    // Not composed of key extractors: what those need at their first use takes longer than all the sorting.

    private static int byRow(Placed a, Placed b) {
        int byRow = a.change().row().compareTo(b.change().row());
        int bySubject = byRow != 0 ? byRow : a.text().compareTo(b.text());
        return bySubject != 0
                ? bySubject
                : a.change().message().compareTo(b.change().message());
    }

    private static int byWeight(Weighed left, Weighed right) {
        Finding a = left.finding();
        Finding b = right.finding();
        int bySeverity = b.severity().compareTo(a.severity());
        int byRule =
                bySeverity != 0 ? bySeverity : a.rule().id().compareTo(b.rule().id());
        int bySubject = byRule != 0 ? byRule : left.subject().compareTo(right.subject());
        int byMessage = bySubject != 0 ? bySubject : a.message().compareTo(b.message());
        return byMessage != 0 ? byMessage : a.region().compareTo(b.region());
    }

    private Finding finding(
            Comparison comparison, Placed placed, Fingerprints fingerprints, Map<String, Integer> repeated) {
        Change change = placed.change();
        Rule rule = rules.rule(change.row());
        Verdict raw = change.verdict().orElse(rule.verdict());
        Due due = due(placed);
        List<Direction> directions =
                change.site().directions().stream().sorted().toList();
        Weight weight = new Weight(raw, limit(change, due));
        String where = comparison.where(change);
        String print = fingerprints.of(rule.id(), change, placed.text(), where);
        int earlier = repeated.merge(print, 1, Integer::sum);
        return new Finding(
                rule,
                weight.severity(directions),
                weight.unlimited(directions),
                weight,
                rule.layers(),
                directions,
                placed.subject(),
                change.byType(),
                comparison.uses(change),
                change.old().flatMap(Traits::position),
                change.now().flatMap(Traits::position),
                where,
                change.message(),
                change.before(),
                change.after(),
                due.applies() ? due.reason() : rule.why().at(directions),
                downstream(placed.subject()),
                Groups.key(rule, change),
                earlier == 1 ? print : fingerprints.of(print + " " + earlier),
                Optional.empty());
    }

    /** Where only unstable ways lead, and where a deprecation ran, a change weighs less. */
    private static Verdict limit(Change change, Due due) {
        boolean unstable = change.old().filter(Traits::unstable).isPresent();
        Verdict limit = Verdict.of(unstable ? due.limit().min(Severity.NOTICE) : due.limit());
        if (change.site().directions().isEmpty()) {
            return limit;
        }
        boolean in = change.site().stable(Direction.IN);
        boolean out = change.site().stable(Direction.OUT);
        return new Verdict(
                in ? limit.in() : limit.in().min(Severity.NOTICE),
                out ? limit.out() : limit.out().min(Severity.NOTICE));
    }

    private record Due(boolean applies, Severity limit, String reason) {}

    /** What the deprecation policy says of a removal. */
    private Due due(Placed placed) {
        Change change = placed.change();
        Due not = new Due(false, Severity.BREAKING, "");
        if (change.old().isEmpty() || change.now().isPresent() || !REMOVALS.contains(change.row())) {
            return not;
        }
        boolean deprecated = change.old().filter(Traits::deprecated).isPresent();
        int releases = (deprecated ? 1 : 0) + history.deprecating(placed.subject());
        if (releases == 0) {
            return not;
        }
        if (releases >= History.WINDOW) {
            String reason = rules.rule(RuleRow.DEPRECATED_THEN_REMOVED).reason();
            return new Due(true, Severity.NOTICE, reason);
        }
        String reason =
                "It was deprecated in one of the releases given; the policy asks for the deprecating release and one"
                        + " more. "
                        + rules.rule(change.row()).why().at(change.site().directions());
        return new Due(true, Severity.DANGEROUS, reason);
    }

    private static final Set<RuleRow> REMOVALS = Set.of(
            RuleRow.COMMAND_REMOVED,
            RuleRow.EVENT_REMOVED,
            RuleRow.MEMBER_REMOVED,
            RuleRow.MEMBER_REMOVED_OPTIONAL,
            RuleRow.ENUM_VALUE_REMOVED,
            RuleRow.BRANCH_REMOVED);

    private static boolean downstream(Subject subject) {
        return subject.operation().startsWith("__")
                || subject.steps().stream().anyMatch(s -> s.name().startsWith("__"));
    }
}
