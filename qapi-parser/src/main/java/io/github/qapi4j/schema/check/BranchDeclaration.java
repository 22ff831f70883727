package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.source.Position;

/**
 * A branch of a union or an alternative of an alternate (qapi-language §3 BRANCHES, ALTERNATIVES).
 *
 * @param name its name
 * @param type its type; never an array for a branch
 * @param condition when it is there
 * @param position where its key stands
 */
public record BranchDeclaration(String name, TypeReference type, Condition condition, Position position) {}
