package io.github.qapi4j.schema.check;

import java.util.List;

/**
 * An alternate as declared.
 *
 * @param head name, condition, features, comment, place
 * @param alternatives its alternatives, in schema order; at least one
 */
public record AlternateDeclaration(Head head, List<BranchDeclaration> alternatives) implements Declaration {

    public AlternateDeclaration {
        alternatives = List.copyOf(alternatives);
    }
}
