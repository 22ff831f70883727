package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import java.util.Optional;

/** The checks of doc comments that need only a definition's kind and name (qapi-language §3.1 step 4). Stateless. */
public final class DocChecks {

    private DocChecks() {}

    /**
     * Reports a comment that belongs to something else (Q-DOC-032) or has sections that do not fit (034 to 036), and one
     * that is missing (033).
     *
     * @param comment the comment before the definition
     * @param definition the definition
     * @param position the line of its opening brace
     * @param returns whether it is a command with {@code returns}
     * @param required whether {@code doc-required} is in force
     * @return the report of what may have a cause outside the comment: that there is none, or that it tells of what a
     *     command returns that returns nothing
     */
    public static Optional<Reported> check(
            Optional<Comment> comment,
            DefinitionContext definition,
            Position position,
            boolean returns,
            boolean required,
            Diagnostics diagnostics) {
        if (comment.isPresent()) {
            return check(DocComment.of(comment.get()), definition, position, returns, diagnostics);
        }
        if (!required) {
            return Optional.empty();
        }
        String message = definition.kind() + " '" + definition.name() + "' has no doc comment";
        return Optional.of(diagnostics.report(
                Diagnostic.error("Q-DOC-033", position.withoutColumn(), message).inContext(definition)));
    }

    private static Optional<Reported> check(
            DocComment comment,
            DefinitionContext definition,
            Position position,
            boolean returns,
            Diagnostics diagnostics) {
        if (comment.symbolSound() && !comment.symbol().equals(definition.name())) {
            String message = "the doc comment is for '" + comment.symbol() + "', the definition behind it is '"
                    + definition.name() + "'";
            diagnostics.report(Diagnostic.error("Q-DOC-032", position.withoutColumn(), message)
                    .inContext(definition));
        }
        if (diagnostics.dialect().isLenient()) {
            return Optional.empty();
        }
        return SectionChecks.report(comment.reading(), definition, returns, comment.position(), diagnostics);
    }
}
