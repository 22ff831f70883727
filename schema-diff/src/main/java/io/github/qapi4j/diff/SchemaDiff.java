package io.github.qapi4j.diff;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.judge.History;
import io.github.qapi4j.diff.judge.Judge;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyApplication;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.walk.Comparison;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Compares two interfaces and judges what changed for a client. Immutable and thread-safe. */
public final class SchemaDiff {

    private final RuleTable rules;
    private final Policy policy;
    private final List<Input> history;

    private SchemaDiff(RuleTable rules, Policy policy, List<Input> history) {
        this.rules = rules;
        this.policy = policy;
        this.history = List.copyOf(history);
    }

    /** With the rules that ship with this library, the default policy and no history. */
    public static SchemaDiff create() {
        return new SchemaDiff(RuleTable.load(), Policy.DEFAULT, List.of());
    }

    /** The same with another policy. */
    public SchemaDiff withPolicy(Policy other) {
        return new SchemaDiff(rules, other, history);
    }

    /** The same with further releases, from which deprecation windows are read. */
    public SchemaDiff withHistory(List<Input> releases) {
        return new SchemaDiff(rules, policy, releases);
    }

    /** The rules. */
    public RuleTable rules() {
        return rules;
    }

    /**
     * Compares a baseline with a candidate.
     *
     * @throws io.github.qapi4j.diff.region.TangledConditionsException if it would take too much to tell in which builds
     *     things are
     */
    public Report compare(Input old, Input now) {
        Comparison comparison = Comparison.of(old.surface(), now.surface(), rules);
        History releases = new History(history.stream().map(Input::surface).toList());
        List<Finding> findings = new Judge(rules, releases).judge(comparison);
        return new Report(
                old,
                now,
                Comparison.hidden(old.surface(), now.surface()),
                policy,
                new PolicyApplication(policy, old.name(), now.name(), LocalDate.now(ZoneOffset.UTC)).apply(findings));
    }
}
