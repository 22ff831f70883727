package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Columns;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.Optional;

/** Takes a file's text apart into tokens, one at a time, in time linear in the text (qapi-language §1). */
final class Lexer {

    private static final String NAME_TOO_LONG = "Q-LIMIT-006";

    private final String file;
    private final String text;
    private final Columns columns;
    private final int nameLength;
    private int offset;
    private int tokenStart;
    private int tokenLine = 1;
    private int line = 1;

    Lexer(SourceFile file, Dialect dialect, Limits limits) {
        this.file = file.name();
        this.text = file.text();
        this.columns = new Columns(text, dialect);
        this.nameLength = limits.nameLength();
    }

    /** The next token of code: ordinary comments are skipped, those that start {@code ##} are not. */
    Token next() throws SyntaxError {
        while (true) {
            Token token = nextOrComment();
            if (!token.is(TokenKind.COMMENT) || token.text().startsWith("##")) {
                return token;
            }
        }
    }

    /** The next token, comments included. */
    Token nextOrComment() throws SyntaxError {
        skipSpace();
        tokenStart = offset;
        tokenLine = line;
        if (offset == text.length()) {
            return end();
        }
        return switch (text.charAt(offset)) {
            case '{' -> mark(TokenKind.OPEN_BRACE, "{");
            case '}' -> mark(TokenKind.CLOSE_BRACE, "}");
            case '[' -> mark(TokenKind.OPEN_BRACKET, "[");
            case ']' -> mark(TokenKind.CLOSE_BRACKET, "]");
            case ':' -> mark(TokenKind.COLON, ":");
            case ',' -> mark(TokenKind.COMMA, ",");
            case '\'' -> string();
            case '#' -> comment();
            default -> literal();
        };
    }

    /** The next token, if it is a line inside a doc comment; anything else, a line that starts {@code ##} too, stays. */
    Optional<CommentBlock.Line> docLine() {
        skipSpace();
        if (!text.startsWith("#", offset) || text.startsWith("##", offset)) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', offset);
        int start = offset + 1;
        boolean malformed = start < end && text.charAt(start) != ' ';
        boolean parted = start < end && Spaces.isSpace(text.charAt(start));
        String rest = Spaces.stripTrailing(text, parted ? start + 1 : start, end);
        Position position = position(offset);
        offset = end;
        return Optional.of(new CommentBlock.Line(rest, position, malformed));
    }

    /** Whether what follows, white space aside, can only be the rest of something that ended too early. */
    boolean atRest() {
        skipSpace();
        return offset < text.length() && "',:]}".indexOf(text.charAt(offset)) >= 0;
    }

    /** Whether what follows, white space aside, may stand at top level. */
    boolean mayBeTopLevel() {
        skipSpace();
        return offset == text.length() || "[#".indexOf(text.charAt(offset)) >= 0 || TopLevel.startsAt(text, offset);
    }

    /** Whether the last token starts a comment, a definition or a directive, or ends the file. */
    boolean startsTopLevel(Token last) {
        return last.is(TokenKind.COMMENT) || last.is(TokenKind.END) || TopLevel.startsAt(text, tokenStart);
    }

    /**
     * Goes back to the last token, or on from there, to where the next definition or directive starts at the left edge of a
     * line; to the end of the file if there is none.
     *
     * @return whether that is the last token itself, which may as well stand inside something
     */
    boolean skipToTopLevel() {
        offset = tokenStart;
        line = tokenLine;
        if (offset > 0 && text.charAt(offset - 1) != '\n') {
            skipLine();
        }
        while (offset < text.length() && !TopLevel.startsAt(text, offset)) {
            skipLine();
        }
        return offset == tokenStart;
    }

    private void skipLine() {
        int end = text.indexOf('\n', offset);
        offset = end < 0 ? text.length() : end;
        skipNewline();
    }

    private Token literal() throws SyntaxError {
        if (text.startsWith("true", offset)) {
            return mark(TokenKind.TRUE, "true");
        }
        if (text.startsWith("false", offset)) {
            return mark(TokenKind.FALSE, "false");
        }
        throw stray();
    }

    private void skipSpace() {
        while (offset < text.length()) {
            char c = text.charAt(offset);
            if (c == '\n') {
                skipNewline();
            } else if (Spaces.isSpace(c)) {
                offset++;
            } else {
                return;
            }
        }
    }

    /** The end of the file is a place on its last line, not on one behind it. */
    private void skipNewline() {
        if (offset < text.length()) {
            offset++;
        }
        if (offset < text.length()) {
            line++;
            columns.startLine(offset);
        }
    }

    private Token end() {
        return new Token(TokenKind.END, "", position(text.length() - 1));
    }

    private Token mark(TokenKind kind, String mark) {
        Token token = new Token(kind, mark, position(offset));
        offset += mark.length();
        return token;
    }

    private Token comment() {
        int end = text.indexOf('\n', offset);
        Token token = new Token(TokenKind.COMMENT, text.substring(offset, end), position(offset));
        offset = end;
        return token;
    }

    private Token string() throws SyntaxError {
        Position start = position(offset);
        boolean escapes = false;
        int i = offset + 1;
        for (; text.charAt(i) != '\''; i++) {
            char c = text.charAt(i);
            if (c == '\\' && text.charAt(i + 1) != '\n') {
                i++;
                escapes = true;
                if (text.charAt(i) != '\\') {
                    throw new SyntaxError(
                            "Q-LEX-002",
                            start,
                            "unknown escape \\" + text.substring(i, codePointEnd(i))
                                    + " in a string; the only one is \\\\");
                }
            } else if (c == '\n' || c == '\\') {
                throw new SyntaxError("Q-LEX-001", start, "string is not closed on its line");
            } else if (c < ' ' || c > '~') {
                throw new SyntaxError(
                        "Q-LEX-003",
                        start,
                        String.format(
                                "character U+%04X in a string; only printable ASCII is allowed", text.codePointAt(i)));
            }
        }
        String value = text.substring(offset + 1, i);
        offset = i + 1;
        if (value.length() > nameLength) {
            throw new SyntaxError(NAME_TOO_LONG, start, "string has more than " + nameLength + " characters");
        }
        return new Token(TokenKind.STRING, escapes ? value.replace("\\\\", "\\") : value, start);
    }

    private SyntaxError stray() {
        int end = codePointEnd(offset);
        while (end < text.length() && "[]{}:,'".indexOf(text.charAt(end)) < 0 && !Spaces.isSpace(text.charAt(end))) {
            end++;
        }
        String found = Token.shortened(text.substring(offset, end));
        String hint = found.startsWith("\"") ? "; strings are written in single quotes" : "";
        return new SyntaxError("Q-LEX-004", position(offset), "stray text '" + printable(found) + "'" + hint);
    }

    private int codePointEnd(int at) {
        return text.offsetByCodePoints(at, 1);
    }

    private static String printable(String found) {
        StringBuilder shown = new StringBuilder();
        found.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private Position position(int at) {
        return new Position(file, line, columns.at(at));
    }
}
