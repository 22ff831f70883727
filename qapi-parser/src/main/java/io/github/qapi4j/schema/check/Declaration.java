package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import java.util.List;
import java.util.Optional;

/** A definition that passed the context-free checks: every form normalised to the long one, no reference looked up. */
public sealed interface Declaration
        permits EnumDeclaration,
                StructDeclaration,
                UnionDeclaration,
                AlternateDeclaration,
                CommandDeclaration,
                EventDeclaration {

    /** What all kinds have. */
    Head head();

    /** The exact name. */
    default String name() {
        return head().name();
    }

    /** The kind key. */
    default String kind() {
        return head().kind();
    }

    /** When it is there. */
    default Condition condition() {
        return head().condition();
    }

    /** Its features, in schema order. */
    default List<Feature> features() {
        return head().features();
    }

    /** Its doc comment, never a free-form one. */
    default Optional<Comment> comment() {
        return head().comment();
    }

    /** The line of its opening brace, where the reference reports errors; no column. */
    default Position position() {
        return head().position();
    }

    /** What diagnostics about it are attached to. */
    default DefinitionContext context() {
        return new DefinitionContext(position().file(), kind(), name());
    }

    /**
     * What all kinds of definition have.
     *
     * @param name the exact name
     * @param kind the kind key
     * @param namePosition where the name stands
     * @param condition when it is there
     * @param features its features
     * @param comment its doc comment
     * @param position the line of its opening brace; no column
     */
    record Head(
            String name,
            String kind,
            Position namePosition,
            Condition condition,
            List<Feature> features,
            Optional<Comment> comment,
            Position position) {
        public Head {
            features = List.copyOf(features);
        }
    }
}
