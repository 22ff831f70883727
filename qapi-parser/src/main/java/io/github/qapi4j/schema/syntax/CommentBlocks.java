package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the lines of doc comments from the tokens and has them read (qapi-language §6.1). */
final class CommentBlocks {

    /** What is wrong with a line that lacks its end, or is a mark that was changed. */
    private static final Set<String> BEFORE_THE_END = Set.of("Q-DOC-004", "Q-DOC-005", "Q-DOC-006", "Q-DOC-009");

    private final Lexer lexer;
    private final CommentReader reader;
    private final Diagnostics diagnostics;
    /** Whether a comment broke off at something that may stand in its middle, so that the mark which closes it follows. */
    private boolean closeMayFollow;

    CommentBlocks(Lexer lexer, CommentReader reader, Diagnostics diagnostics) {
        this.lexer = lexer;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /**
     * A comment and the token behind it.
     *
     * @param tookCode whether a mark of it seems to be joined with the code behind
     */
    record Result(Comment comment, Token next, boolean tookCode) {}

    /**
     * Reads the comment that an opening token starts.
     *
     * @param strayed the report of a definition's comment directly before it
     * @throws SyntaxError if what stands in or behind the comment is no token
     */
    Result read(Token opening, Optional<Reported> strayed) throws SyntaxError {
        if (!opening.text().equals("##")) {
            diagnostics.error("Q-DOC-001", opening.position(), "the line that opens a doc comment must be '##' alone");
            return broken(opening.position(), lexer.nextOrComment());
        }
        List<CommentBlock.Line> lines = new ArrayList<>();
        Token token = inner(opening.position(), lines);
        boolean closed = token.is(TokenKind.COMMENT) && token.text().equals("##");
        Comment comment = hand(opening.position(), lines, token.position(), closed);
        if (closed) {
            closeMayFollow &= lines.isEmpty();
            return new Result(comment, lexer.next(), false);
        }
        if (closeMayFollow && lines.isEmpty() && !token.is(TokenKind.COMMENT)) {
            closeMayFollow = false;
            return broken(opening.position(), token);
        }
        if (token.is(TokenKind.COMMENT)) {
            diagnostics.error("Q-DOC-003", token.position(), "the line that closes a doc comment must be '##' alone");
        } else {
            Diagnostic open = Diagnostic.error(
                    "Q-DOC-002",
                    token.position(),
                    "the doc comment of line " + opening.position().line() + " is not closed by '##' before "
                            + token.described());
            // Of nothing but one mark too many, what is wrong is that it parts a comment from its definition.
            Optional<Reported> cause = lines.isEmpty() ? strayed : wrongWithLast(lines);
            cause.ifPresentOrElse(first -> first.addNote(Note.of(open)), () -> diagnostics.report(open));
            closeMayFollow = true;
        }
        return broken(opening.position(), token);
    }

    /** Takes the lines inside, and the token behind them. */
    private Token inner(Position opening, List<CommentBlock.Line> lines) throws SyntaxError {
        for (var line = lexer.docLine(); line.isPresent(); line = lexer.docLine()) {
            lines.add(line.get());
        }
        try {
            return lexer.nextOrComment();
        } catch (SyntaxError e) {
            // What is wrong with the lines so far comes first.
            hand(opening, lines, e.diagnostic().position(), false);
            Optional<Reported> cause = wrongWithLast(lines);
            cause.ifPresent(first -> first.addNote(Note.of(e.diagnostic())));
            throw cause.isPresent() ? e.asNoted() : e;
        }
    }

    /** The report of what is wrong with the last line: what breaks the comment off behind it is most likely its end. */
    private Optional<Reported> wrongWithLast(List<CommentBlock.Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : diagnostics
                        .lastErrorAt(lines.get(lines.size() - 1).position())
                        .filter(report -> BEFORE_THE_END.contains(report.code()));
    }

    private Comment hand(Position opening, List<CommentBlock.Line> lines, Position end, boolean closed) {
        return reader.read(new CommentBlock(opening, lines, end, closed), diagnostics);
    }

    /** Leaves out the whole run of comment lines: where in it the next doc comment starts would be a guess. */
    private Result broken(Position opening, Token token) throws SyntaxError {
        boolean tookCode = token.is(TokenKind.COMMENT) && token.text().indexOf('{') >= 0;
        Token next = token;
        while (next.is(TokenKind.COMMENT)) {
            next = lexer.nextOrComment();
        }
        return new Result(new BrokenComment(opening), next, tookCode);
    }
}
