package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.syntax.ArrayExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.Optional;

/**
 * Reads references to types (qapi-language §3 TYPEREF).
 *
 * @param formCode what something else than a string or an array is
 * @param arrayCode what an array of something else than one string is
 */
record TypeReferences(String formCode, String arrayCode) {

    /** Types of members. */
    static final TypeReferences OF_MEMBERS = new TypeReferences("Q-EXPR-056", "Q-EXPR-057");
    /** Types of alternatives. */
    static final TypeReferences OF_ALTERNATIVES = new TypeReferences("Q-EXPR-070", "Q-EXPR-070");
    /** What commands return. */
    static final TypeReferences OF_RETURNS = new TypeReferences("Q-EXPR-083", "Q-EXPR-084");

    /** The reference that is a plain name, as most are; empty for anything else. */
    static Optional<TypeReference> plain(Expression type) {
        return type instanceof StringExpr name
                ? Optional.of(new TypeReference(name.value(), false, name.position()))
                : Optional.empty();
    }

    /** The reference; empty if it has not the form of one, which is reported. */
    Optional<TypeReference> read(Scope scope, Expression type, String what) {
        Optional<TypeReference> plain = plain(type);
        if (plain.isPresent()) {
            return plain;
        }
        if (!(type instanceof ArrayExpr array)) {
            scope.error(
                    formCode,
                    type.position(),
                    what + " must be a type name or an array of one, not " + type.described());
            return Optional.empty();
        }
        if (array.elements().size() == 1 && array.elements().get(0) instanceof StringExpr name) {
            return Optional.of(new TypeReference(name.value(), true, name.position()));
        }
        scope.error(arrayCode, array.position(), what + ": an array of a type holds exactly one type name");
        return Optional.empty();
    }
}
