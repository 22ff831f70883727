package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.syntax.ArrayExpr;
import io.github.qapi4j.schema.syntax.BoolExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.Optional;

/** Reads the data of commands and events (qapi-language §3.1; Q-EXPR-080 to 082). */
final class ObjectDataReader {

    private final Scope scope;

    ObjectDataReader(Scope scope) {
        this.scope = scope;
    }

    /** The data of a command or event; none in place of a faulty one. */
    ObjectData of(ObjectExpr definition) {
        Optional<Expression> data = definition.value("data");
        if (definition.value("boxed").filter(ObjectDataReader::holds).isPresent()) {
            return boxed(definition, data);
        }
        if (data.isEmpty()) {
            return new ObjectData.None();
        }
        return read(data.get(), "Q-EXPR-082", "'data'", false);
    }

    /**
     * A named type or inline members.
     *
     * @param code what anything else is
     * @param namesExempt whether member names may use upper case and {@code _}
     */
    ObjectData read(Expression data, String code, String what, boolean namesExempt) {
        if (data instanceof StringExpr name) {
            return named(name);
        }
        if (data instanceof ObjectExpr members) {
            return new ObjectData.Inline(new MemberReader(scope, namesExempt).read(members));
        }
        scope.error(
                code, data.position(), what + " must be a type name or an object of members, not " + data.described());
        return new ObjectData.None();
    }

    private ObjectData boxed(ObjectExpr definition, Optional<Expression> data) {
        if (data.isEmpty()) {
            scope.error("Q-EXPR-080", definition.position(), "'boxed' needs 'data'");
        } else if (data.get() instanceof StringExpr name) {
            return named(name);
        } else {
            scope.error(
                    "Q-EXPR-081",
                    data.get().position(),
                    "'data' of a boxed " + scope.kind() + " must be a type name, not "
                            + data.get().described());
        }
        return new ObjectData.None();
    }

    private static ObjectData named(StringExpr name) {
        return new ObjectData.Named(new TypeReference(name.value(), false, name.position()));
    }

    /** Whether the reference takes a value for true: what is empty is not. */
    static boolean holds(Expression value) {
        if (value instanceof BoolExpr bool) {
            return bool.value();
        }
        if (value instanceof StringExpr string) {
            return !string.value().isEmpty();
        }
        if (value instanceof ArrayExpr array) {
            return !array.elements().isEmpty();
        }
        return value instanceof ObjectExpr object && !object.entries().isEmpty();
    }
}
