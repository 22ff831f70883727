package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Described;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is missing in a comment, and what is too much. A surplus description beside a missing one is most likely one
 * misspelt name, so it becomes a note there and no finding of its own.
 */
final class Mismatch {

    private final DocSubject subject;
    private final Dialect dialect;
    private final Position commentStart;
    private final boolean featureFirst;
    private final List<String> membersWithout;
    private final List<String> featuresWithout;
    private final List<Described> surplusMembers = new ArrayList<>();
    private final List<Described> surplusFeatures = new ArrayList<>();
    private final List<Note> misspelt = new ArrayList<>();

    Mismatch(Matching matching, DocSubject subject, Position commentStart, Dialect dialect) {
        this.subject = subject;
        this.dialect = dialect;
        this.commentStart = commentStart;
        this.featureFirst = matching.featureFirst();
        this.membersWithout = subject.exempt() || dialect == Dialect.V7_2 ? List.of() : matching.membersWithout();
        this.featuresWithout = matching.featuresWithout();
        pair(matching.surplusMembers(), membersWithout, featuresWithout, surplusMembers);
        pair(matching.surplusFeatures(), featuresWithout, membersWithout, surplusFeatures);
    }

    private void pair(List<Described> surplus, List<String> sameKind, List<String> otherKind, List<Described> rest) {
        Set<String> others = Set.copyOf(otherKind);
        int left = sameKind.size();
        for (Described description : surplus) {
            if (others.contains(description.name()) || left-- > 0) {
                String text = "'" + description.name() + "' is described here as a "
                        + (description.feature() ? "feature" : subject.memberNoun()) + ", which it does not have";
                misspelt.add(new Note(description.position(), text));
            } else {
                rest.add(description);
            }
        }
    }

    /** Reports Q-DOC-037 and 038, attached to the definition. */
    void reportMissing(Diagnostics diagnostics) {
        List<Diagnostic> missing = new ArrayList<>();
        if (!membersWithout.isEmpty()) {
            missing.add(missing("Q-DOC-037", subject.memberNoun(), membersWithout));
        }
        if (!featuresWithout.isEmpty()) {
            missing.add(featureFirst ? 0 : missing.size(), missing("Q-DOC-038", "feature", featuresWithout));
        }
        if (!missing.isEmpty()) {
            missing.set(0, missing.get(0).withNotes(misspelt));
        }
        missing.forEach(diagnostics::report);
    }

    private Diagnostic missing(String code, String noun, List<String> names) {
        DefinitionContext definition = subject.definition();
        String message = counted(noun, names) + " of " + definition.kind() + " '" + definition.name()
                + (names.size() == 1 ? "' has no description" : "' have no description");
        return Diagnostic.error(code, subject.position().withoutColumn(), message)
                .inContext(definition)
                .withSeverity(dialect.relaxed());
    }

    /** Reports Q-DOC-039 and 040, which carry no context. */
    void reportSurplus(Diagnostics diagnostics) {
        surplus("Q-DOC-039", subject.memberNoun(), surplusMembers, diagnostics);
        surplus("Q-DOC-040", "feature", surplusFeatures, diagnostics);
    }

    private void surplus(String code, String noun, List<Described> descriptions, Diagnostics diagnostics) {
        if (descriptions.isEmpty()) {
            return;
        }
        List<String> names = descriptions.stream().map(Described::name).toList();
        Position at = dialect == Dialect.V7_2
                ? commentStart
                : descriptions.get(0).position().withoutColumn();
        DefinitionContext definition = subject.definition();
        String message = definition.kind() + " '" + definition.name() + "' has no " + counted(noun, names)
                + ", but the doc comment describes " + (names.size() == 1 ? "it" : "them");
        diagnostics.relaxed(code, at, message);
    }

    private static String counted(String noun, List<String> names) {
        return noun
                + (names.size() == 1 ? " " : "s ")
                + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
