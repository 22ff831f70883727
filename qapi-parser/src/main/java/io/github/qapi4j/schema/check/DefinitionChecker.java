package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.doc.DocChecks;
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.DefinitionExpression;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.List;
import java.util.Optional;

/** Checks single definitions, in the order of qapi-language §3.1, and normalises the sound ones. */
final class DefinitionChecker {

    private static final List<String> DIRECTIVES = List.of("include", "pragma");

    private final Diagnostics diagnostics;
    private final Pragmas pragmas;
    private final boolean complete;
    private final LostNames lost;

    /**
     * A checker for the definitions of one schema.
     *
     * @param complete whether all text of the schema was parsed
     * @param lost takes the names that faulty definitions were to have
     */
    DefinitionChecker(Diagnostics diagnostics, Pragmas pragmas, boolean complete, LostNames lost) {
        this.diagnostics = diagnostics;
        this.pragmas = pragmas;
        this.complete = complete;
        this.lost = lost;
    }

    /** What the definition declares: one thing, or several if it is of an old form; nothing if it is faulty. */
    List<Declaration> check(DefinitionExpression definition) {
        ObjectExpr object = definition.object();
        Position line = object.position().withoutColumn();
        List<Kind> kinds = Kind.of(object);
        if (kinds.size() != 1) {
            diagnostics.report(kindFault(object, kinds, line));
            if (directive(object).isPresent()) {
                lost.anything();
            }
            object.entries().forEach(e -> lost.misnamed(e.value()));
            definition.comment().filter(c -> !c.freeForm()).ifPresent(c -> lost.misnamed(c.symbol()));
            return List.of();
        }
        Kind kind = kinds.get(0);
        Expression nameValue = object.value(kind.key()).orElseThrow();
        if (!(nameValue instanceof StringExpr name)) {
            diagnostics.report(Diagnostic.error(
                            "Q-EXPR-002",
                            line,
                            "the name of the " + kind.key() + " must be a string, not " + nameValue.described())
                    .withNote(nameValue.position(), Note.HERE));
            lost.anything();
            return List.of();
        }
        DefinitionContext context = new DefinitionContext(line.file(), kind.key(), name.value());
        String documentedName = definition.comment().map(Comment::symbol).orElse("");
        Scope scope = new Scope(diagnostics, context, documentedName, object.position(), pragmas, !complete);
        boolean named = DefinitionNames.check(scope, name.position());
        if (named) {
            checkComment(definition, kind, context, line);
        } else {
            lost.misnamed(name.value());
        }
        if (!documentedName.isEmpty() && !documentedName.equals(name.value())) {
            lost.misnamed(documentedName);
        }
        int before = diagnostics.errors();
        List<Declaration> declarations = declarations(scope, definition, kind, name);
        if (diagnostics.errors() > before || !named) {
            lost.unusable(name.value());
            if (kind == Kind.UNION) {
                lost.unusable(SimpleUnion.kindName(name.value()));
            }
            return List.of();
        }
        return declarations;
    }

    private List<Declaration> declarations(Scope scope, DefinitionExpression definition, Kind kind, StringExpr name) {
        int before = diagnostics.errors();
        boolean simpleUnion = kind == Kind.UNION && SimpleUnion.is(definition.object(), scope.dialect());
        Keys keys = simpleUnion ? KindKeys.ofSimpleUnion() : KindKeys.of(kind);
        ObjectExpr object = keys.check(scope, definition.object(), kind.key() + " '" + name.value() + "'");
        Body body = simpleUnion ? SimpleUnion.read(scope, object) : Bodies.read(kind, scope, object);
        Declaration.Head head = new Declaration.Head(
                name.value(),
                kind.key(),
                name.position(),
                new ConditionReader(scope).of(object),
                new FeatureReader(scope).of(object),
                definition.comment().filter(c -> !c.freeForm()),
                object.position().withoutColumn());
        if (kind == Kind.COMMAND || kind == Kind.EVENT) {
            Flags.check(scope, object);
        }
        return diagnostics.errors() > before ? List.of() : body.declarations(head);
    }

    private void checkComment(DefinitionExpression definition, Kind kind, DefinitionContext context, Position line) {
        Optional<Comment> comment = definition.comment();
        // One in the wrong place or with broken marks has been reported where it stands.
        if (comment.filter(Comment::freeForm).isEmpty()) {
            boolean returns = kind == Kind.COMMAND && definition.object().has("returns");
            DocChecks.check(comment, context, line, returns, pragmas.docRequired(), diagnostics);
        }
    }

    /** The way out if an object is a misspelt directive. */
    private static Optional<String> directive(ObjectExpr object) {
        return object.keys().size() == 1
                ? NearestName.help(object.keys().iterator().next(), DIRECTIVES)
                : Optional.empty();
    }

    private static Diagnostic kindFault(ObjectExpr object, List<Kind> kinds, Position line) {
        if (!kinds.isEmpty()) {
            String found = String.join("', '", kinds.stream().map(Kind::key).toList());
            return Diagnostic.error("Q-EXPR-001", line, "a definition has one kind, this has '" + found + "'");
        }
        Diagnostic fault = Diagnostic.error(
                "Q-EXPR-001", line, "a definition needs one of the keys '" + String.join("', '", Kind.allKeys()) + "'");
        for (ObjectExpr.Entry entry : object.entries()) {
            Optional<String> help = directive(object).or(() -> NearestName.help(entry.key(), Kind.allKeys()));
            if (help.isPresent()) {
                return fault.withHelp(help.get()).withNote(entry.position(), Note.HERE);
            }
        }
        return fault;
    }
}
