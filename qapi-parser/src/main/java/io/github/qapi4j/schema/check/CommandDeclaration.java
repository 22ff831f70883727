package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Command;
import java.util.Optional;

/**
 * A command as declared.
 *
 * @param head name, condition, features, comment, place
 * @param data its arguments
 * @param returns what it returns
 * @param flags how it is dispatched
 */
public record CommandDeclaration(Head head, ObjectData data, Optional<TypeReference> returns, Command.Flags flags)
        implements Declaration {}
