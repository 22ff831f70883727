package io.github.qapi4j.diff.policy;

import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a project makes of findings.
 *
 * @param layers the layers that are reported
 * @param docs which findings on documentation are reported
 * @param failOn the least severity that fails; empty if none does
 * @param expectNoWireChange whether the change claims to leave the wire alone
 * @param severities severities in place of the table's, by rule id and direction
 * @param exceptions what was accepted
 * @param strictExceptions whether an exception that matches nothing fails
 */
public record Policy(
        Set<Layer> layers,
        Docs docs,
        Optional<Severity> failOn,
        boolean expectNoWireChange,
        Map<String, Map<Direction, Severity>> severities,
        List<Acceptance> exceptions,
        boolean strictExceptions) {

    /** Wire, introspection and documentation; fails on what breaks. */
    public static final Policy DEFAULT = new Policy(
            EnumSet.of(Layer.WIRE, Layer.INTROSPECTION, Layer.DOC),
            Docs.DEFAULTS,
            Optional.of(Severity.BREAKING),
            false,
            Map.of(),
            List.of(),
            false);

    public Policy {
        layers = Set.copyOf(layers);
        severities = Map.copyOf(severities);
        exceptions = List.copyOf(exceptions);
    }

    /** The same policy with other layers. */
    public Policy withLayers(Set<Layer> wanted) {
        return new Policy(wanted, docs, failOn, expectNoWireChange, severities, exceptions, strictExceptions);
    }

    /** The same policy with other documentation. */
    public Policy withDocs(Docs wanted) {
        return new Policy(layers, wanted, failOn, expectNoWireChange, severities, exceptions, strictExceptions);
    }

    /** The same policy with another threshold. */
    public Policy withFailOn(Optional<Severity> least) {
        return new Policy(layers, docs, least, expectNoWireChange, severities, exceptions, strictExceptions);
    }

    /** The same policy with the claim that nothing changes on the wire. */
    public Policy withExpectNoWireChange() {
        return new Policy(layers, docs, failOn, true, severities, exceptions, strictExceptions);
    }

    /** The same policy with other exceptions. */
    public Policy withExceptions(List<Acceptance> accepted) {
        return new Policy(layers, docs, failOn, expectNoWireChange, severities, accepted, strictExceptions);
    }

    /** The same policy, failing on exceptions that match nothing. */
    public Policy withStrictExceptions() {
        return new Policy(layers, docs, failOn, expectNoWireChange, severities, exceptions, true);
    }
}
