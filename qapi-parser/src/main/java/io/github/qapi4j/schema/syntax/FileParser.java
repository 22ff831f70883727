package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.Optional;

/** Parses one file: comments and expressions in turn; an expression takes the comment before it (qapi-language §2, §2.4). */
final class FileParser {

    /** Takes what the file contains, in order. */
    interface Content {
        void definition(DefinitionExpression definition);

        void include(ObjectExpr directive);

        void pragma(ObjectExpr directive);

        /** A definition's comment that no definition follows, which has been reported. */
        void strayed(Comment comment);
    }

    private final Lexer lexer;
    private final ExpressionParser expressions;
    private final CommentBlocks comments;
    private final Diagnostics diagnostics;
    private final Content content;
    private Optional<Comment> pending = Optional.empty();
    /** The report of the definition comment directly before the pending one. */
    private Optional<Reported> strayed = Optional.empty();

    private boolean wellFormed = true;
    private boolean perhapsInside;

    FileParser(SourceFile file, Limits limits, CommentReader reader, Diagnostics diagnostics, Content content) {
        this.lexer = new Lexer(file, diagnostics.dialect(), limits);
        this.expressions = new ExpressionParser(lexer, limits);
        this.comments = new CommentBlocks(lexer, reader, diagnostics);
        this.diagnostics = diagnostics;
        this.content = content;
    }

    /**
     * Parses to the end of the file, and behind what is not well-formed goes on with the next definition or directive.
     *
     * @return whether all of it is well-formed; what is not has been reported, and all else handed over
     */
    boolean parse() {
        boolean ended = false;
        while (!ended && !diagnostics.isFull()) {
            try {
                parseOn();
                ended = true;
            } catch (SyntaxError e) {
                if (!e.isNoted()) {
                    diagnostics.report(e.diagnostic());
                }
                skipToTopLevel(e.diagnostic().position());
            }
        }
        return wellFormed && ended;
    }

    private void skipToTopLevel(Position fault) {
        perhapsInside = lexer.skipToTopLevel();
        wellFormed = false;
        // A comment may have been skipped that belongs to what follows.
        pending = Optional.of(new BrokenComment(fault));
    }

    private void parseOn() throws SyntaxError {
        Token token = lexer.next();
        while (!token.is(TokenKind.END)) {
            if (token.is(TokenKind.COMMENT)) {
                strayed = rejectPending();
                CommentBlocks.Result result = comments.read(token, strayed);
                pending = Optional.of(result.comment());
                wellFormed &= !result.tookCode();
                token = result.next();
                if (result.comment() instanceof BrokenComment && !lexer.startsTopLevel(token)) {
                    skipToTopLevel(token.position());
                    token = lexer.next();
                }
            } else {
                take(expressions.parse(token));
                token = lexer.next();
            }
        }
        rejectPending();
    }

    /** Takes what stands at top level. What is in the middle of something broken has been reported with that. */
    private void take(Expression expression) {
        boolean broken = lexer.atRest();
        boolean reported = perhapsInside;
        perhapsInside = false;
        if (!(expression instanceof ObjectExpr object)) {
            Position line = expression.position().withoutColumn();
            diagnostics.error("Q-PARSE-009", line, "a schema consists of objects; this is " + expression.described());
            reported = true;
            broken = !lexer.mayBeTopLevel();
            // A comment before it may be that of the definition behind it.
            pending = pending.map(comment -> new BrokenComment(comment.position()));
        } else {
            take(object, broken);
            pending = Optional.empty();
        }
        if (broken && reported) {
            skipToTopLevel(expression.position());
        }
    }

    private void take(ObjectExpr object, boolean broken) {
        if (object.has("include")) {
            rejectPending();
            content.include(object);
        } else if (object.has("pragma")) {
            rejectPending();
            content.pragma(object);
        } else if (broken) {
            wellFormed = false;
        } else {
            Optional<Reported> freeForm =
                    pending.filter(c -> c.freeForm() && !c.broken()).map(this::rejectFreeForm);
            content.definition(new DefinitionExpression(object, pending, freeForm));
        }
    }

    private Reported rejectFreeForm(Comment comment) {
        Diagnostic fault = Diagnostic.error(
                "Q-DOC-031",
                comment.position().withoutColumn(),
                "a free-form comment stands where the definition's own comment belongs;"
                        + " that starts with '# @NAME:'");
        if (strayed.isEmpty()) {
            return diagnostics.report(fault);
        }
        // It is what parts a definition from its comment, which has been reported.
        strayed.get().addNote(Note.of(fault));
        return strayed.get();
    }

    private Optional<Reported> rejectPending() {
        Optional<Comment> rejected = pending.filter(c -> !c.freeForm());
        pending = Optional.empty();
        rejected.ifPresent(content::strayed);
        return rejected.filter(c -> !c.broken())
                .map(c -> diagnostics.error(
                        "Q-DOC-030",
                        c.position().withoutColumn(),
                        "this comment documents a definition, but none follows it"));
    }
}
