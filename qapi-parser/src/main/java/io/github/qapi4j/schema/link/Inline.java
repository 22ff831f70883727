package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EventDeclaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.check.StructDeclaration;
import io.github.qapi4j.schema.check.UnionDeclaration;
import java.util.List;

/** The members that a declaration holds itself: a struct's own, those of an inline base or of inline data. */
final class Inline {

    private Inline() {}

    static List<MemberDeclaration> membersOf(Declaration declaration) {
        if (declaration instanceof StructDeclaration d) {
            return d.members();
        }
        if (declaration instanceof UnionDeclaration d) {
            return d.base().inlineMembers();
        }
        if (declaration instanceof CommandDeclaration d) {
            return d.data().inlineMembers();
        }
        return declaration instanceof EventDeclaration d ? d.data().inlineMembers() : List.of();
    }
}
