package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.doc.DocChecks;
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.DefinitionExpression;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks single definitions, in the order of qapi-language §3.1, and normalises the sound ones. */
final class DefinitionChecker {

    private final Diagnostics diagnostics;
    private final Pragmas pragmas;
    private final Map<String, Comment> strayed;
    private final boolean complete;
    private final LostNames lost;
    private final Map<String, Position> firsts = new HashMap<>();

    /**
     * A checker for the definitions of one schema.
     *
     * @param strayed by symbol, comments that stand elsewhere
     * @param complete whether all text of the schema was parsed
     * @param lost takes the names that faulty definitions were to have
     */
    DefinitionChecker(
            Diagnostics diagnostics, Pragmas pragmas, Map<String, Comment> strayed, boolean complete, LostNames lost) {
        this.diagnostics = diagnostics;
        this.pragmas = pragmas;
        this.strayed = strayed;
        this.complete = complete;
        this.lost = lost;
    }

    /** What the definition declares: one thing, or several if it is of an old form; nothing if it is faulty. */
    List<Declaration> check(DefinitionExpression definition) {
        ObjectExpr object = definition.object();
        Position line = object.position().withoutColumn();
        List<Kind> kinds = Kind.of(object);
        if (kinds.size() != 1) {
            reportKind(definition, kindFault(object, kinds, line));
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
        Optional<Comment> comment = comment(definition, name.value());
        String documentedName = comment.map(Comment::symbol).orElse("");
        Scope scope = new Scope(diagnostics, context, documentedName, object.position(), pragmas, !complete);
        boolean again = false;
        boolean named = DefinitionNames.check(scope, name.position());
        if (named) {
            again = checkComment(scope, comment, definition.object(), kind, context, name.position());
        } else {
            lost.misnamed(name.value());
        }
        if (!documentedName.isEmpty() && !documentedName.equals(name.value())) {
            lost.misnamed(documentedName);
        }
        int before = diagnostics.errors();
        List<Declaration> declarations = declarations(scope, definition.object(), comment, kind, name);
        if (diagnostics.errors() > before || !named) {
            lost.unusable(name.value());
            if (kind == Kind.UNION) {
                lost.unusable(SimpleUnion.kindName(name.value()));
            }
            return List.of();
        }
        return again ? List.of() : declarations;
    }

    /** The comment before a definition; if there is none of its own, the one that stands elsewhere. */
    private Optional<Comment> comment(DefinitionExpression definition, String name) {
        Optional<Comment> own = definition.comment();
        return own.filter(c -> c.broken() || !c.freeForm())
                .or(() -> Optional.ofNullable(strayed.get(name)))
                .or(() -> own);
    }

    private List<Declaration> declarations(
            Scope scope, ObjectExpr definition, Optional<Comment> comment, Kind kind, StringExpr name) {
        int before = diagnostics.errors();
        boolean simpleUnion = kind == Kind.UNION && SimpleUnion.is(definition, scope.dialect());
        Keys keys = simpleUnion ? KindKeys.ofSimpleUnion() : KindKeys.of(kind);
        ObjectExpr object = keys.check(scope, definition, kind.key() + " '" + name.value() + "'");
        Body body = simpleUnion ? SimpleUnion.read(scope, object) : Bodies.read(kind, scope, object);
        Declaration.Head head = new Declaration.Head(
                name.value(),
                kind.key(),
                name.position(),
                new ConditionReader(scope).of(object),
                new FeatureReader(scope).of(object),
                comment.filter(c -> !c.freeForm()),
                object.position().withoutColumn());
        if (kind == Kind.COMMAND || kind == Kind.EVENT) {
            Flags.check(scope, object);
        }
        return diagnostics.errors() > before ? List.of() : body.declarations(head);
    }

    /** Returns whether the definition is reported as one that is there already. */
    private boolean checkComment(
            Scope scope,
            Optional<Comment> comment,
            ObjectExpr definition,
            Kind kind,
            DefinitionContext context,
            Position name) {
        Position first = firsts.putIfAbsent(context.name(), name);
        // One in the wrong place or with broken marks has been reported where it stands.
        if (comment.filter(Comment::freeForm).isEmpty()) {
            boolean returns = kind == Kind.COMMAND && definition.has("returns");
            Position line = definition.position().withoutColumn();
            Optional<Reported> report =
                    DocChecks.check(comment, context, line, returns, pragmas.docRequired(), diagnostics);
            if (comment.isPresent()) {
                report.ifPresent(scope::returnsNothing);
            } else if (first != null && report.isPresent()) {
                // Written twice by mistake, it has no comment of its own.
                String already = kind.key() + " '" + context.name() + "' is already defined";
                report.get().addNote(Note.of(Diagnostic.error("Q-SEM-001", name, already)));
                report.get().addNote(new Note(first, "'" + context.name() + "' is first defined here"));
                return true;
            }
        }
        return false;
    }

    private void reportKind(DefinitionExpression definition, Diagnostic fault) {
        boolean noDefinition = MisspeltDirective.help(definition.object()).isPresent();
        if (noDefinition && definition.freeForm().isPresent()) {
            // A free-form comment is right before a directive.
            definition.freeForm().get().addNote(Note.of(fault));
        } else {
            diagnostics.report(fault);
        }
    }

    private static Diagnostic kindFault(ObjectExpr object, List<Kind> kinds, Position line) {
        if (!kinds.isEmpty()) {
            String found = String.join("', '", kinds.stream().map(Kind::key).toList());
            return Diagnostic.error("Q-EXPR-001", line, "a definition has one kind, this has '" + found + "'");
        }
        Diagnostic fault = Diagnostic.error(
                "Q-EXPR-001", line, "a definition needs one of the keys '" + String.join("', '", Kind.allKeys()) + "'");
        for (ObjectExpr.Entry entry : object.entries()) {
            Optional<String> help =
                    MisspeltDirective.help(object).or(() -> NearestName.help(entry.key(), Kind.allKeys()));
            if (help.isPresent()) {
                return fault.withHelp(help.get()).withNote(entry.position(), Note.HERE);
            }
        }
        return fault;
    }
}
