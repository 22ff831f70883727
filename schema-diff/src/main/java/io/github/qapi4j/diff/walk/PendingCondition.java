package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Verdict;
import java.util.Optional;

/**
 * The conditions of something that both sides have.
 *
 * @param spot the thing
 * @param what how a sentence names it
 * @param removal the verdict of its removal
 * @param addition the verdict of its addition
 * @param within a region that it cannot be outside of, beside that of its site
 * @param only the one rule to use, for things that are not on the wire by themselves
 */
record PendingCondition(
        Spot spot, String what, Verdict removal, Verdict addition, int within, Optional<RuleRow> only) {}
