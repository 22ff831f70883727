package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What a finding weighs, direction by direction, so that a policy can put a severity in the place of one of them.
 *
 * @param raw the verdict on the change
 * @param limit what stability and deprecation make of it at most
 */
public record Weight(Verdict raw, Verdict limit) {

    /** The severity in those directions together; in none, that of a command or an event as such. */
    Severity severity(List<Direction> directions) {
        return heaviest(raw.atMost(limit), directions);
    }

    /** The severity if nothing limited it. */
    Severity unlimited(List<Direction> directions) {
        return heaviest(raw, directions);
    }

    private static Severity heaviest(Verdict verdict, List<Direction> directions) {
        return directions.stream().map(verdict::at).reduce(Severity::max).orElse(verdict.in());
    }

    /** The same with severities in place of the verdict's, in the directions that have one. */
    Weight with(Map<Direction, Severity> others) {
        return new Weight(
                new Verdict(others.getOrDefault(Direction.IN, raw.in()), others.getOrDefault(Direction.OUT, raw.out())),
                limit);
    }
}
