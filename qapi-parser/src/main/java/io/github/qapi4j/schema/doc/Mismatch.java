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
    private final Side members;
    private final Side features;

    Mismatch(Matching matching, DocSubject subject, Position commentStart, Dialect dialect) {
        this.subject = subject;
        this.dialect = dialect;
        this.commentStart = commentStart;
        this.featureFirst = matching.featureFirst();
        boolean mayLackMembers = subject.exempt() || dialect == Dialect.V7_2;
        this.members = new Side(subject.memberNoun(), mayLackMembers ? List.of() : matching.membersWithout());
        this.features = new Side("feature", matching.featuresWithout());
        pair(matching.surplusMembers(), members, features);
        pair(matching.surplusFeatures(), features, members);
    }

    /** Makes a surplus description a note where its name, or as many names of its kind, lack one. */
    private static void pair(List<Described> surplus, Side own, Side other) {
        Set<String> misplaced = Set.copyOf(other.without);
        int left = own.without.size();
        for (Described description : surplus) {
            String text = "'" + description.name() + "' is described here, but there is no such " + own.noun;
            Note note = new Note(description.position(), text);
            if (misplaced.contains(description.name())) {
                other.notes.add(note);
            } else if (left-- > 0) {
                own.notes.add(note);
            } else {
                own.surplus.add(description);
            }
        }
    }

    /** Reports Q-DOC-037 and 038, attached to the definition, in the order in which the reference meets them. */
    void reportMissing(Diagnostics diagnostics) {
        if (featureFirst) {
            missing("Q-DOC-038", features, diagnostics);
            missing("Q-DOC-037", members, diagnostics);
        } else {
            missing("Q-DOC-037", members, diagnostics);
            missing("Q-DOC-038", features, diagnostics);
        }
    }

    private void missing(String code, Side side, Diagnostics diagnostics) {
        if (side.without.isEmpty()) {
            return;
        }
        DefinitionContext definition = subject.definition();
        String message = counted(side.noun, side.without) + " of " + definition.kind() + " '" + definition.name()
                + (side.without.size() == 1 ? "' has no description" : "' have no description");
        diagnostics.report(Diagnostic.error(code, subject.position().withoutColumn(), message)
                .inContext(definition)
                .withSeverity(dialect.relaxed())
                .withNotes(side.notes));
    }

    /** Reports Q-DOC-039 and 040, which carry no context. */
    void reportSurplus(Diagnostics diagnostics) {
        surplus("Q-DOC-039", members, diagnostics);
        surplus("Q-DOC-040", features, diagnostics);
    }

    private void surplus(String code, Side side, Diagnostics diagnostics) {
        if (side.surplus.isEmpty()) {
            return;
        }
        List<String> names = side.surplus.stream().map(Described::name).toList();
        Position at = dialect == Dialect.V7_2
                ? commentStart
                : side.surplus.get(0).position().withoutColumn();
        DefinitionContext definition = subject.definition();
        String message = definition.kind() + " '" + definition.name() + "' has no " + counted(side.noun, names)
                + ", but the doc comment describes " + (names.size() == 1 ? "it" : "them");
        diagnostics.relaxed(code, at, message);
    }

    private static String counted(String noun, List<String> names) {
        return noun
                + (names.size() == 1 ? " " : "s ")
                + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** What is wrong with the members, or with the features. */
    private static final class Side {
        private final String noun;
        private final List<String> without;
        private final List<Note> notes = new ArrayList<>();
        private final List<Described> surplus = new ArrayList<>();

        Side(String noun, List<String> without) {
            this.noun = noun;
            this.without = without;
        }
    }
}
