package io.github.qapi4j.schema.model;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/** What a schema defines: a type, a command or an event. */
public sealed interface Definition permits TypeDefinition, Command, Event {

    /** The exact name, unique among all definitions of a schema. */
    String name();

    /** The kind key: {@code enum}, {@code struct}, {@code union}, {@code alternate}, {@code command} or {@code event}. */
    String kind();

    /** When it is there. */
    Condition condition();

    /** Its features, in schema order. */
    List<Feature> features();

    /** Its doc comment; predefined and implicit types have none. */
    Optional<Documentation> documentation();

    /** Where its opening brace stands; that of the owner for an implicit type. */
    Position position();

    /** Whether it has a feature of that name, conditional or not. */
    default boolean hasFeature(String feature) {
        return features().stream().anyMatch(f -> f.name().equals(feature));
    }
}
