package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.doc.DocSubject;
import io.github.qapi4j.schema.doc.DocSubject.Described;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Pragmas;
import java.util.ArrayList;
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
            List<Described> values = new ArrayList<>();
            for (EnumValue value : d.values()) {
                values.add(new Described(value.name(), names(value.features())));
            }
            return values;
        }
        if (declaration instanceof AlternateDeclaration d) {
            return d.alternatives().stream()
                    .map(alternative -> new Described(alternative.name(), List.of()))
                    .toList();
        }
        List<Described> members = new ArrayList<>();
        for (MemberDeclaration member : Inline.membersOf(declaration)) {
            members.add(new Described(member.name(), names(member.features())));
        }
        return members;
    }

    private static List<String> names(List<Feature> features) {
        return features.isEmpty()
                ? List.of()
                : features.stream().map(Feature::name).toList();
    }
}
