package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostics.Reported;
import java.util.Optional;

/**
 * A top-level object that is no directive, with the doc comment before it.
 *
 * @param object the object
 * @param comment the comment that stood before it. One that is not a definition comment has been reported; it means only
 *     that the definition does not lack one
 * @param freeForm the report of a free-form comment in its place
 */
public record DefinitionExpression(ObjectExpr object, Optional<Comment> comment, Optional<Reported> freeForm) {}
