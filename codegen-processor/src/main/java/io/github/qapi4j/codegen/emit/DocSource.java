package io.github.qapi4j.codegen.emit;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.Schema;
import java.util.Optional;

/** Finds the comment that describes a member: that of the definition which declares it. */
@FunctionalInterface
interface DocSource {

    Optional<Documentation> of(Member member);

    /**
     * The comments of declaring types; members of implicit types are described by their owner.
     *
     * @param owner the definition whose members are looked at
     */
    static DocSource of(Schema schema, Definition owner) {
        return member -> schema.type(member.declaredBy())
                .flatMap(Definition::documentation)
                .or(owner::documentation);
    }
}
