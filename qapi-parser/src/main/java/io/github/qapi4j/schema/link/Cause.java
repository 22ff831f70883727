package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.source.DefinitionContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * What several faults may have in common: were it different, none of them would be there. Of the faults with one cause
 * the first is reported, and the others are notes on it.
 *
 * @param kind what the cause is
 * @param name the name of the thing
 */
record Cause(String kind, String name) {

    /** A member that clashes with inherited or common members of several types. */
    static List<Cause> clashing(Member... members) {
        return Stream.of(members)
                .map(member -> new Cause("clash", qualified(member)))
                .toList();
    }

    /** A type from which both a union and one of its branches have their members. */
    static List<Cause> sharedBase(String union, String base) {
        return List.of(new Cause("shared base", union + "." + base));
    }

    /** A member that is not as several definitions need it. */
    static List<Cause> unfit(Member member) {
        return List.of(new Cause("member", qualified(member)));
    }

    /** A member that several unions have as discriminator, and that their base lacks. */
    static List<Cause> missing(String base, String member) {
        return List.of(new Cause("missing member", base + "." + member));
    }

    /** A value that several unions have a branch for, and that their enum lacks. */
    static List<Cause> missingValue(String enumeration, String value) {
        return List.of(new Cause("missing value", enumeration + "." + value));
    }

    /** Names that a definition's comment describes, that it lacks, and that others may need. */
    static List<Cause> undescribed(DefinitionContext definition, List<String> names) {
        return names.stream()
                .flatMap(name -> (definition.kind().equals("enum")
                                ? missingValue(definition.name(), name)
                                : missing(definition.name(), name))
                        .stream())
                .toList();
    }

    /** A union whose discriminator is of the wrong enum. */
    static List<Cause> wrongEnum(String union) {
        return List.of(new Cause("wrong enum", union));
    }

    /** A type of the schema that is not of the kind that several definitions need; none for a predefined type. */
    static List<Cause> wrongKind(Entity.Type type) {
        return type.owner().isPresent() ? List.of(new Cause("wrong kind", type.name())) : List.of();
    }

    private static String qualified(Member member) {
        return member.declaredBy() + "." + member.name();
    }
}
