package io.github.qapi4j.diff.policy;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.judge.Waiver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An exception of a policy: findings that someone has looked at and accepted.
 *
 * @param rule the id of the rule; {@code *} for any
 * @param subject a glob over the subject or over {@code Type.member}, {@code *} standing for any run of characters
 * @param cause what makes it acceptable
 * @param reason why, in a person's words
 * @param link where to read more; empty if nowhere
 * @param from the baseline it belongs to; empty for any
 * @param until the last day that it holds, or the candidate from which on it does not; empty for ever
 */
public record Acceptance(
        String rule,
        String subject,
        Cause cause,
        String reason,
        String link,
        Optional<String> from,
        Optional<String> until) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The fewest characters that count as a reason. */
    static final int SHORTEST_REASON = 10;

    /** Whether it accepts that finding. */
    boolean accepts(Finding finding) {
        return (rule.equals("*") || rule.equals(finding.rule().id()))
                && Stream.concat(Stream.of(finding.subject().toString()), finding.byType().stream())
                        .anyMatch(name -> matches(subject, name));
    }

    /** Whether it belongs to that baseline. */
    boolean concerns(String baseline) {
        return from.isEmpty() || baseline.contains(from.get());
    }

    /** Whether its time is over. */
    boolean expired(LocalDate today, String candidate) {
        if (until.isEmpty()) {
            return false;
        }
        String end = until.get();
        return isDate(end) ? today.isAfter(LocalDate.parse(end)) : candidate.contains(end);
    }

    /** Whether that is written as a day, and not as a candidate. */
    static boolean isDate(String until) {
        return DATE.matcher(until).matches();
    }

    Waiver waiver() {
        return new Waiver(cause.word(), reason, link);
    }

    static boolean matches(String glob, String text) {
        String regex = Pattern.quote(glob).replace("*", "\\E.*\\Q");
        return Pattern.matches(regex, text);
    }
}
