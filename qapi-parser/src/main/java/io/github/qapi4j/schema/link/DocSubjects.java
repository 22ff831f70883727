package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.doc.DocSubject;
import io.github.qapi4j.schema.doc.DocSubject.Described;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Pragmas;
import java.util.List;

/** Tells what the doc comment of a declaration describes (qapi-language §6.6). */
final class DocSubjects {

    private DocSubjects() {}

    static DocSubject of(Declaration declaration, Pragmas pragmas) {
        return new DocSubject(
                declaration.context(),
                declaration.position(),
                names(declaration.features()),
                described(declaration),
                declaration instanceof CommandDeclaration command
                        && command.returns().isPresent(),
                pragmas.documentationExceptions().contains(declaration.name()));
    }

    private static List<Described> described(Declaration declaration) {
        if (declaration instanceof EnumDeclaration d) {
            return d.values().stream()
                    .map(value -> new Described(value.name(), names(value.features())))
                    .toList();
        }
        if (declaration instanceof AlternateDeclaration d) {
            return d.alternatives().stream()
                    .map(alternative -> new Described(alternative.name(), List.of()))
                    .toList();
        }
        return Inline.membersOf(declaration).stream()
                .map(member -> new Described(member.name(), names(member.features())))
                .toList();
    }

    private static List<String> names(List<Feature> features) {
        return features.isEmpty()
                ? List.of()
                : features.stream().map(Feature::name).toList();
    }
}
