package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Described;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                own.renamed.add(description.name());
            } else {
                own.surplus.add(description);
            }
        }
    }

    /** Reports Q-DOC-037 and 038, attached to the definition, in the order in which the reference meets them. */
    void reportMissing(DocAttachment.Sink sink) {
        if (featureFirst) {
            missing("Q-DOC-038", features, sink);
            missing("Q-DOC-037", members, sink);
        } else {
            missing("Q-DOC-037", members, sink);
            missing("Q-DOC-038", features, sink);
        }
    }

    private void missing(String code, Side side, DocAttachment.Sink sink) {
        if (side.without.isEmpty()) {
            return;
        }
        DefinitionContext definition = subject.definition();
        String message = counted(side.noun, side.without) + " of " + definition.kind() + " '" + definition.name()
                + (side.without.size() == 1 ? "' has no description" : "' have no description");
        Diagnostic fault = Diagnostic.error(code, subject.position().withoutColumn(), message)
                .inContext(definition)
                .withSeverity(dialect.relaxed())
                .withNotes(side.notes);
        sink.report(fault, definition, side == members ? side.renamed : List.of());
    }

    /** Reports Q-DOC-039 and 040, which carry no context. */
    void reportSurplus(DocAttachment.Sink sink) {
        Optional<Diagnostic> surplusMembers = surplus("Q-DOC-039", members);
        Optional<Diagnostic> surplusFeatures = surplus("Q-DOC-040", features);
        if (surplusMembers.isPresent()) {
            Reported reported = sink.report(surplusMembers.get(), subject.definition(), names(members.surplus));
            // With a member its features are gone.
            surplusFeatures.map(Note::of).ifPresent(reported::addNote);
        } else {
            surplusFeatures.ifPresent(fault -> sink.report(fault, subject.definition(), List.of()));
        }
    }

    private Optional<Diagnostic> surplus(String code, Side side) {
        if (side.surplus.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = names(side.surplus);
        Position at = dialect == Dialect.V7_2
                ? commentStart
                : side.surplus.get(0).position().withoutColumn();
        DefinitionContext definition = subject.definition();
        String message = definition.kind() + " '" + definition.name() + "' has no " + counted(side.noun, names)
                + ", but the doc comment describes " + (names.size() == 1 ? "it" : "them");
        return Optional.of(Diagnostic.error(code, at, message).withSeverity(dialect.relaxed()));
    }

    private static List<String> names(List<Described> descriptions) {
        return descriptions.stream().map(Described::name).toList();
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
        private final List<String> renamed = new ArrayList<>();
        private final List<Described> surplus = new ArrayList<>();

        Side(String noun, List<String> without) {
            this.noun = noun;
            this.without = without;
        }
    }
}
