package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.walk.Subject;
import io.github.qapi4j.schema.source.Position;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change and what to think of it.
 *
 * @param rule the rule that names it
 * @param severity how much it weighs
 * @param rawSeverity how much it would weigh if everything were stable and nothing deprecated
 * @param weight where its severity comes from
 * @param layers whom it concerns
 * @param directions which way the values travel, in before out; none for a command as such
 * @param subject what it is about
 * @param byType the same by the names of the types that hold it, {@code Type.member}; they may change at any time
 * @param uses the commands and events that reach it
 * @param oldPosition where it stands in the baseline
 * @param newPosition where it stands in the candidate
 * @param region the builds that it concerns; {@code always} for all
 * @param message one sentence without the subject
 * @param before what the baseline has; empty if nothing
 * @param after what the candidate has; empty if nothing
 * @param reason why it weighs what it weighs
 * @param downstream whether it is about a name that a downstream has reserved
 * @param group findings of the same group are one edit
 * @param fingerprint stable over renamed types and moved lines
 * @param waiver the exception that accepts it
 */
public record Finding(
        Rule rule,
        Severity severity,
        Severity rawSeverity,
        Weight weight,
        Set<Layer> layers,
        List<Direction> directions,
        Subject subject,
        List<String> byType,
        List<String> uses,
        Optional<Position> oldPosition,
        Optional<Position> newPosition,
        String region,
        String message,
        String before,
        String after,
        String reason,
        boolean downstream,
        String group,
        String fingerprint,
        Optional<Waiver> waiver) {

    public Finding {
        layers = Set.copyOf(layers);
        directions = List.copyOf(directions);
        byType = List.copyOf(byType);
        uses = List.copyOf(uses);
    }

    /** The word for its directions: {@code in}, {@code out}, {@code both}, or {@code -} if it has none. */
    public String position() {
        if (directions.isEmpty()) {
            return "-";
        }
        return directions.size() == 2 ? "both" : directions.get(0).word();
    }

    /** Whether it concerns all builds. */
    public boolean everywhere() {
        return region.equals("always");
    }

    /** The same finding with another weight and other layers. */
    public Finding reweighed(Severity other, Set<Layer> concerned) {
        return with(other, concerned, group, waiver);
    }

    /**
     * The same finding by severities that a policy has in place of the rule's, in the directions that have one; what caps
     * it, caps those as well.
     */
    public Finding overridden(Map<Direction, Severity> own) {
        Map<Direction, Severity> others = own;
        if (directions.isEmpty() && !own.isEmpty()) {
            Severity heaviest = Collections.max(own.values());
            others = Map.of(Direction.IN, heaviest, Direction.OUT, heaviest);
        }
        return reweighed(weight.with(others).severity(directions), layers);
    }

    /** The same finding, accepted. */
    public Finding waived(Waiver by) {
        return with(severity, layers, group, Optional.of(by));
    }

    /** The same finding in a group of another name. */
    Finding grouped(String name) {
        return with(severity, layers, name, waiver);
    }

    private Finding with(Severity other, Set<Layer> concerned, String edit, Optional<Waiver> by) {
        return new Finding(
                rule,
                other,
                rawSeverity,
                weight,
                concerned,
                directions,
                subject,
                byType,
                uses,
                oldPosition,
                newPosition,
                region,
                message,
                before,
                after,
                reason,
                downstream,
                edit,
                fingerprint,
                by);
    }
}
