package io.github.qapi4j.diff.rule;

import java.util.List;
import java.util.Set;

/**
 * A row of the rule table: one kind of change and what to say about it.
 *
 * @param row the row; several rows may share an id
 * @param id the id that reports and policies use
 * @param layers whom it concerns
 * @param verdict the severities before stability, deprecation and policy are considered
 * @param introspection whether introspection shows it
 * @param why why the verdict is what it is
 * @param citations where it comes from
 * @param suggestion what an author may do; empty if there is nothing to do
 * @param companions the ids that the same edit may bring along
 * @param mirrors the ids that the reverse change may be reported as; empty if it has none
 */
public record Rule(
        RuleRow row,
        String id,
        Set<Layer> layers,
        Verdict verdict,
        IntrospectionEffect introspection,
        Reason why,
        List<Citation> citations,
        String suggestion,
        List<String> companions,
        List<String> mirrors) {

    public Rule {
        layers = Set.copyOf(layers);
        citations = List.copyOf(citations);
        companions = List.copyOf(companions);
        mirrors = List.copyOf(mirrors);
    }

    /** Why the verdict is what it is, for both directions. */
    public String reason() {
        return why.both();
    }

    /** The sources of the verdict in one phrase. */
    public String citation() {
        return String.join("; ", citations.stream().map(Citation::text).toList());
    }
}
