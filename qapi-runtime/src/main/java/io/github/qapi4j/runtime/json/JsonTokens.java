package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputPosition;
import io.github.qapi4j.runtime.visitor.NameTable;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, with as much looking ahead as a late tag needs; what was read ahead is given later. */
final class JsonTokens {

    /** What Jackson's messages say of its own configuration, which is not the user's. */
    private static final Pattern SOURCE = Pattern.compile("Source: REDACTED \\([^)]*\\); |, from `[^`]*`");

    /** Where the reader is, for errors in the text itself. */
    final JsonPath path = new JsonPath();

    private final JsonParser parser;
    private final @Nullable TagScan scan;
    private final TokenBuffer ahead = new TokenBuffer();

    /** Whether there are tokens in {@link #ahead}. */
    private boolean buffered;

    /** Whether the current token is one of {@link #ahead}, not the parser's. */
    private boolean replaying;

    /** The tokens of a parser, whose text is not at hand. */
    JsonTokens(JsonParser parser) {
        this.parser = parser;
        this.scan = null;
    }

    /** The tokens of a parser of a text. */
    JsonTokens(JsonParser parser, JsonText text) {
        this.parser = parser;
        this.scan = new TagScan(text);
    }

    /** Moves to the first token, unless the parser stands at one. */
    void begin() {
        if (parser.currentToken() == null && next() == null) {
            throw failure("there is no JSON value", position(parser.currentLocation()));
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
            if (ahead.advance()) {
                replaying = true;
                return ahead.token(ahead.current());
            }
            buffered = false;
            replaying = false;
        }
        return pull();
    }

    /** Moves over the next member's name to its value; null, and no further, if the object ends instead. */
    @Nullable
    String nextMember() {
        if (buffered) {
            String name = next() == JsonToken.FIELD_NAME ? text() : null;
            if (name != null) {
                next();
            }
            return name;
        }
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

    /**
     * The value of a tag of the object just entered, if it can be told without reading ahead.
     *
     * @return its index in {@code values}, or {@link NameTable#ABSENT} if {@link #find} has to look
     */
    int glimpse(String member, NameTable values) {
        if (scan == null || buffered) {
            return NameTable.ABSENT;
        }
        return scan.find(parser.currentLocation(), member, values);
    }

    /**
     * Looks for a member of the object just entered, and reads ahead up to its value.
     *
     * @return where its value's first token is among those ahead, or -1 if there is no such member
     */
    int find(String member) {
        buffered = true;
        // Brackets are skipped whole, so that tags within tags are found in one pass over the text, not in one each.
        for (int i = ahead.current() + 1; ahead(i) == JsonToken.FIELD_NAME; i = endAhead(i + 1) + 1) {
            ahead(i + 1);
            if (ahead.text(i).equals(member)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The index of the last token of the value that starts at one. */
    private int endAhead(int start) {
        if (!ahead.token(start).isStructStart()) {
            return start;
        }
        while (!ahead.isClosed(start)) {
            ahead(ahead.size());
        }
        return ahead.end(start);
    }

    /** The token read ahead at an index that {@link #find} gave. */
    JsonToken tokenAhead(int index) {
        return ahead.token(index);
    }

    /** Its text. */
    String textAhead(int index) {
        return ahead.text(index);
    }

    /** Its position. */
    InputPosition positionAhead(int index) {
        return ahead.position(index);
    }

    /** The current token. */
    JsonToken token() {
        JsonToken token = replaying ? ahead.token(ahead.current()) : parser.currentToken();
        if (token == null) {
            throw failure("the text ends too early", position(parser.currentLocation()));
        }
        return token;
    }

    /** The text of the current string, name or number. */
    String text() {
        if (replaying) {
            return ahead.text(ahead.current());
        }
        try {
            return parser.getText();
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
        return replaying ? ahead.position(ahead.current()) : position(parser.currentTokenLocation());
    }

    static InputPosition position(JsonLocation location) {
        return new InputPosition(location.getLineNr(), location.getColumnNr(), offset(location));
    }

    /** In bytes if the input is bytes, else in UTF-16 units. */
    static long offset(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }

    private JsonToken ahead(int index) {
        if (index == ahead.size()) {
            JsonToken token = pull();
            try {
                if (token == null) {
                    throw failure("the text ends too early", position(parser.currentLocation()));
                }
                ahead.append(parser, token);
            } catch (IOException | IllegalStateException e) {
                throw failure(e);
            }
        }
        return ahead.token(index);
    }

    private @Nullable JsonToken pull() {
        try {
            return parser.nextToken();
        } catch (IOException | IllegalStateException e) {
            throw failure(e);
        }
    }

    private InputException failure(String problem, InputPosition position) {
        return new InputException(path.toString(), problem, position);
    }

    /** An error of the text is the input's fault, that it cannot be got at is not. */
    private RuntimeException failure(Exception e) {
        if (e instanceof JsonProcessingException json) {
            JsonLocation location = json.getLocation();
            InputPosition position = position(location == null ? parser.currentLocation() : location);
            return failure(SOURCE.matcher(json.getOriginalMessage()).replaceAll(""), position)
                    .because(e);
        }
        if (e instanceof IOException io && !(e instanceof CharConversionException)) {
            return new UncheckedIOException(io);
        }
        return failure(String.valueOf(e.getMessage()), position(parser.currentLocation()))
                .because(e);
    }
}
