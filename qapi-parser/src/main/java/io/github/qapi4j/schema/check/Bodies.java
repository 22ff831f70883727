package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.List;
import java.util.Optional;

/** Reads what is particular to each kind of definition (qapi-language §3.1 step 6). Missing keys have been reported. */
final class Bodies {

    private Bodies() {}

    static Body read(Kind kind, Scope scope, ObjectExpr definition) {
        return switch (kind) {
            case ENUM -> enumeration(scope, definition);
            case STRUCT -> struct(scope, definition);
            case UNION -> union(scope, definition);
            case ALTERNATE -> alternate(scope, definition);
            case COMMAND -> command(scope, definition);
            case EVENT -> event(scope, definition);
        };
    }

    private static Body enumeration(Scope scope, ObjectExpr definition) {
        EnumValueReader reader = new EnumValueReader(scope);
        Optional<Expression> data = reader.data(definition);
        Optional<String> prefix = definition.value("prefix").flatMap(p -> string(scope, p, "Q-EXPR-041", "'prefix'"));
        List<EnumValue> values = data.map(reader::read).orElse(List.of());
        return head -> List.of(new EnumDeclaration(head, values, prefix));
    }

    private static Body struct(Scope scope, ObjectExpr definition) {
        List<MemberDeclaration> members = object(scope, definition, "Q-EXPR-050")
                .map(data -> new MemberReader(scope, scope.memberNamesExempt()).read(data))
                .orElse(List.of());
        Optional<TypeReference> base = definition
                .value("base")
                .flatMap(b -> string(scope, b, "Q-EXPR-058", "'base' of a struct")
                        .map(name -> new TypeReference(name, false, b.position())));
        return head -> List.of(new StructDeclaration(head, base, members));
    }

    private static Body union(Scope scope, ObjectExpr definition) {
        ObjectData base = definition
                .value("base")
                .map(b -> new ObjectDataReader(scope).read(b, "Q-EXPR-060", "'base'", scope.memberNamesExempt()))
                .orElseGet(ObjectData.None::new);
        Optional<Expression> discriminator = definition.value("discriminator");
        Optional<String> tag = discriminator.flatMap(d -> string(scope, d, "Q-EXPR-061", "'discriminator'"));
        List<BranchDeclaration> branches = object(scope, definition, "Q-EXPR-062")
                .map(data -> new BranchReader(scope).branches(data))
                .orElse(List.of());
        return head -> List.of(new UnionDeclaration(
                head, base, tag.orElseThrow(), discriminator.orElseThrow().position(), branches));
    }

    private static Body alternate(Scope scope, ObjectExpr definition) {
        Optional<Expression> data = definition.value("data");
        if (data.filter(d -> !ObjectDataReader.holds(d)).isPresent()) {
            scope.error("Q-EXPR-066", data.get().position(), "'data' of an alternate must not be empty");
            data = Optional.empty();
        }
        List<BranchDeclaration> alternatives = data.isEmpty()
                ? List.of()
                : object(scope, definition, "Q-EXPR-067")
                        .map(d -> new BranchReader(scope).alternatives(d))
                        .orElse(List.of());
        return head -> List.of(new AlternateDeclaration(head, alternatives));
    }

    private static Body command(Scope scope, ObjectExpr definition) {
        ObjectData data = new ObjectDataReader(scope).of(definition);
        Optional<TypeReference> returns =
                definition.value("returns").flatMap(r -> TypeReferences.OF_RETURNS.read(scope, r, "'returns'"));
        Command.Flags flags = Flags.of(definition);
        return head -> List.of(new CommandDeclaration(head, data, returns, flags));
    }

    private static Body event(Scope scope, ObjectExpr definition) {
        ObjectData data = new ObjectDataReader(scope).of(definition);
        boolean boxed = Flags.isSet(definition, "boxed");
        return head -> List.of(new EventDeclaration(head, data, boxed));
    }

    private static Optional<ObjectExpr> object(Scope scope, ObjectExpr definition, String code) {
        Optional<Expression> data = definition.value("data");
        if (data.isEmpty()) {
            return Optional.empty();
        }
        if (data.get() instanceof ObjectExpr object) {
            return Optional.of(object);
        }
        scope.error(
                code,
                data.get().position(),
                "'data' of " + (scope.kind().equals("alternate") ? "an " : "a ") + scope.kind()
                        + " must be an object, not " + data.get().described());
        return Optional.empty();
    }

    private static Optional<String> string(Scope scope, Expression value, String code, String what) {
        if (value instanceof StringExpr string) {
            return Optional.of(string.value());
        }
        scope.error(code, value.position(), what + " must be a string, not " + value.described());
        return Optional.empty();
    }
}
