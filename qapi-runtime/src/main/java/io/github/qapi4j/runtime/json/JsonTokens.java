package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputPosition;
import io.github.qapi4j.runtime.visitor.NameTable;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, with as much looking ahead as a late tag needs; what was read ahead is given later. */
final class JsonTokens {

    private final JsonParser parser;

    /** Whether the parser knows where in the value it is: it does unless somebody else began with it. */
    private final boolean isOwn;

    /** Whether strings can hold half a surrogate pair: only an escape can put one into well-formed UTF-8. */
    private final boolean checksText;

    private @Nullable TokenBuffer buffer;

    /** Where in the value the reader is, if the parser does not know or is ahead. */
    private @Nullable JsonPath path;

    /** Whether there are tokens in {@link #buffer}. */
    private boolean buffered;

    /** Whether the current token is one of {@link #buffer}, not the parser's. */
    private boolean replaying;

    private JsonTokens(JsonParser parser, boolean isOwn, boolean checksText) {
        this.parser = parser;
        this.isOwn = isOwn;
        this.path = isOwn ? null : new JsonPath();
        this.checksText = checksText;
    }

    /** The tokens of a parser that stands before the whole of a text. */
    static JsonTokens of(JsonParser parser, boolean checksText) {
        return new JsonTokens(parser, true, checksText);
    }

    /** The next value of a parser that may stand anywhere, and count whatever it counts. */
    static JsonTokens within(JsonParser parser) {
        return new JsonTokens(parser, false, true);
    }

    /** Moves to the first token, unless the parser stands at one. */
    void begin() {
        if (parser.currentToken() == null && next() == null) {
            throw failure("there is no JSON value", position(parser.currentLocation()));
        }
    }

    /** Moves to the token that starts at an index in the text, of which all before it is well-formed. */
    void begin(long index) {
        begin();
        boolean more = true;
        while (more && offset(parser.currentTokenLocation()) < index) {
            more = next() != null;
        }
    }

    /** Refuses any further token. */
    void requireEnd() {
        if (next() != null) {
            throw failure("there is text after the JSON value", position());
        }
    }

    /** Moves to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() {
        if (buffered) {
            if (ahead().advance()) {
                replaying = true;
                return ahead().token(ahead().current());
            }
            buffered = false;
            replaying = false;
            path = isOwn ? null : path;
        }
        return pull();
    }

    /** Enters the object or list whose opening bracket is the current token, if no more than some levels are entered then. */
    void enter(int limit) {
        int depth = path == null ? parser.getParsingContext().getNestingDepth() - 1 : path.depth();
        if (depth == limit) {
            throw problem("nested deeper than the limit of " + limit);
        }
        if (path != null) {
            path.enter();
        }
    }

    /** Moves over the next member's name to its value; null, and no further, if the object ends instead, which leaves it. */
    @Nullable
    String nextMember() {
        String name = buffered ? nextBufferedMember() : nextParsedMember();
        if (path != null) {
            if (name == null) {
                path.leave();
            } else {
                path.member(name);
            }
        }
        return name;
    }

    private @Nullable String nextBufferedMember() {
        String name = next() == JsonToken.FIELD_NAME ? text() : null;
        if (name != null) {
            next();
        }
        return name;
    }

    private @Nullable String nextParsedMember() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** The name of the member at which {@link #nextMember} arrived last in the current object. */
    String memberName() {
        if (path != null) {
            return path.member();
        }
        try {
            return String.valueOf(parser.currentName());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Moves to the next element and gives its index; -1 if the list ends instead, which leaves it. */
    int nextElement() {
        JsonToken token = next();
        if (token == JsonToken.END_ARRAY) {
            if (path != null) {
                path.leave();
            }
            return -1;
        }
        if (path != null) {
            return path.element();
        }
        JsonStreamContext context = parser.getParsingContext();
        return (token != null && token.isStructStart() ? context.getParent() : context).getCurrentIndex();
    }

    /**
     * Looks for a member of the object just entered, and reads ahead up to its value.
     *
     * @return where its value's first token is among those ahead; if there is no such member, the complement of where the last one is,
     *     which ends the object
     */
    int find(String member) {
        buffered = true;
        path = path == null ? JsonPath.of(parser.getParsingContext()) : path;
        // Brackets are skipped whole, so that tags within tags are found in one pass over the text, not in one each.
        int i = ahead().current() + 1;
        while (ahead(i) == JsonToken.FIELD_NAME) {
            ahead(i + 1);
            if (ahead().text(i).equals(member)) {
                return i + 1;
            }
            i = endAhead(i + 1) + 1;
        }
        return ~i;
    }

    /** The index of the last token of the value that starts at one. */
    private int endAhead(int start) {
        if (!ahead().token(start).isStructStart()) {
            return start;
        }
        while (!ahead().isClosed(start)) {
            ahead(ahead().size());
        }
        return ahead().end(start);
    }

    /** The token read ahead at an index that {@link #find} gave. */
    JsonToken tokenAhead(int index) {
        return ahead().token(index);
    }

    /** Its text. */
    String textAhead(int index) {
        return ahead().text(index);
    }

    /** Its position. */
    InputPosition positionAhead(int index) {
        return ahead().position(index);
    }

    /** The current token. */
    JsonToken token() {
        JsonToken token = replaying ? ahead().token(ahead().current()) : parser.currentToken();
        if (token == null) {
            throw failure("the text ends too early", position(parser.currentLocation()));
        }
        return token;
    }

    /** The text of the current string, name or number. */
    String text() {
        if (replaying) {
            return ahead().text(ahead().current());
        }
        try {
            return parser.getText();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** The current string, which is Unicode text. */
    String string() {
        String string = text();
        if (checksText && Surrogates.hasLone(string)) {
            throw problem(Surrogates.PROBLEM);
        }
        return string;
    }

    /** The index of the name that the current string spells, or {@link NameTable#ABSENT}. */
    int index(NameTable names) {
        if (replaying) {
            return names.index(text());
        }
        try {
            int start = parser.getTextOffset();
            return names.index(parser.getTextCharacters(), start, start + parser.getTextLength());
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** Whether the current token, an integer, is within the range of long. */
    boolean isLong() {
        if (replaying) {
            return Integers.isLong(text());
        }
        try {
            return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** The current token, an integer within the range of long. */
    long longValue() {
        if (replaying) {
            return Long.parseLong(text());
        }
        try {
            return parser.getLongValue();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    InputPosition position() {
        return replaying ? ahead().position(ahead().current()) : position(parser.currentTokenLocation());
    }

    static InputPosition position(JsonLocation location) {
        return new InputPosition(location.getLineNr(), location.getColumnNr(), offset(location));
    }

    /** In bytes if the input is bytes, else in UTF-16 units. */
    static long offset(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }

    private TokenBuffer ahead() {
        if (buffer == null) {
            buffer = new TokenBuffer();
        }
        return buffer;
    }

    private JsonToken ahead(int index) {
        if (index == ahead().size()) {
            JsonToken token = pull();
            try {
                if (token == null) {
                    throw failure("the text ends too early", position(parser.currentLocation()));
                }
                ahead().append(parser, token);
            } catch (IOException | IllegalStateException e) {
                throw failure(e);
            }
        }
        return ahead().token(index);
    }

    private @Nullable JsonToken pull() {
        try {
            return parser.nextToken();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    /** Where in the value the reader is. */
    String path() {
        return here().toString();
    }

    /** Where a member of the current value is. */
    String path(String member) {
        return here().of(member);
    }

    private JsonPath here() {
        return path == null ? JsonPath.of(parser.getParsingContext()) : path;
    }

    /** The error that something is wrong with the current token. */
    InputException problem(String problem) {
        return failure(problem, position());
    }

    private InputException failure(String problem, InputPosition position) {
        return new InputException(path(), problem, position);
    }

    /** An error of the text is the input's fault, that it cannot be got at is not. */
    private RuntimeException failure(Exception e) {
        if (e instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation();
            InputPosition position = position(location == null ? parser.currentLocation() : location);
            if (e instanceof StreamConstraintsException) {
                return failure(ExceededLimit.problem(json.getOriginalMessage()), position)
                        .because(e);
            }
            // The member or element reached last may be finished; what is wrong is somewhere behind.
            JsonPath reached = isOwn || path == null ? JsonPath.of(parser.getParsingContext()) : path;
            MalformedJson malformed = MalformedJson.of(json.getOriginalMessage(), position);
            return new InputException(reached.container(), malformed.problem(), malformed.position()).because(e);
        }
        if (e instanceof IOException io && !(e instanceof CharConversionException)) {
            return new UncheckedIOException(io);
        }
        return failure(String.valueOf(e.getMessage()), position(parser.currentLocation()))
                .because(e);
    }
}
