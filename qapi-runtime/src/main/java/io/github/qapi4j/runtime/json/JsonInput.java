package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cursor over a JSON text: a {@link Utf8Cursor} as long as there is one that has no doubts, and then a parser's tokens.
 */
final class JsonInput implements InputVisitor, Closeable {

    private final JsonReader reader;

    /** Null if there is no text at hand, and once it came to something doubtful. */
    private @Nullable Utf8Cursor cursor;

    /** The text as it was given, if that was in UTF-16. */
    private final @Nullable String text;

    /** The parser that was made for what is doubtful. */
    private @Nullable JsonParser parser;

    private @Nullable JsonTokens tokens;
    private @Nullable ElementStack elements;

    /** For a parser that stands before the whole of a text, and is closed with this. */
    JsonInput(JsonParser parser, boolean checksText, JsonReader reader) {
        this.reader = reader;
        this.parser = parser;
        this.tokens = JsonTokens.of(parser, checksText);
        this.text = null;
    }

    /** For the next value among tokens. */
    JsonInput(JsonTokens tokens, JsonReader reader) {
        this.reader = reader;
        this.tokens = tokens;
        this.text = null;
    }

    /**
     * For a cursor before a value.
     *
     * @param text what was encoded for the cursor, if it was
     */
    JsonInput(Utf8Cursor cursor, @Nullable String text, JsonReader reader) {
        this.reader = reader;
        this.cursor = cursor;
        this.text = text;
    }

    /** The tokens, which from now on are what is read. */
    private JsonTokens tokens() {
        JsonTokens known = tokens;
        return known == null ? doubt() : known;
    }

    private JsonTokens doubt() {
        Utf8Cursor left = Objects.requireNonNull(cursor);
        boolean checksText = text != null || Utf8.hasEscapes(left.text());
        JsonParser fresh = text == null ? reader.parser(left.text()) : reader.parser(text);
        JsonTokens here = JsonTokens.of(fresh, checksText);
        cursor = null;
        parser = fresh;
        tokens = here;
        here.begin(text == null ? left.token() : left.tokenInUtf16());
        return here;
    }

    /** Moves to the first token, unless there is one. */
    void begin() {
        if (tokens != null) {
            tokens.begin();
        }
    }

    /** Refuses any further token. */
    void requireEnd() {
        if (cursor == null || !cursor.isAtEnd()) {
            tokens().requireEnd();
        }
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
    }

    @Override
    public boolean isLenient() {
        return reader.isLenient();
    }

    @Override
    public ValueKind kind() {
        ValueKind plain = cursor == null ? null : cursor.kind();
        return plain == null ? JsonKinds.of(tokens().token()) : plain;
    }

    @Override
    public void beginObject() {
        if (cursor != null && cursor.enter('{')) {
            return;
        }
        if (tokens().token() != JsonToken.START_OBJECT) {
            throw mismatch("an object");
        }
        tokens().enter(reader.limits().depth());
    }

    @Override
    public int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        int plain = cursor == null ? Utf8Cursor.DOUBT : cursor.tag(type.names(), member, values.names());
        return plain == Utf8Cursor.DOUBT ? find(type, type.names().name(member), values) : plain;
    }

    private int find(TypeDescriptor type, String name, EnumDescriptor values) {
        JsonTokens ahead = tokens();
        int at = ahead.find(name);
        boolean string = at >= 0 && ahead.tokenAhead(at) == JsonToken.VALUE_STRING;
        int index = string ? values.names().index(ahead.textAhead(at)) : NameTable.ABSENT;
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (isLenient()) {
            return UNKNOWN;
        }
        if (at < 0) {
            throw new InputException(ahead.path(name), InputProblems.missing(type), ahead.positionAhead(~at));
        }
        String found = JsonKinds.describe(ahead.tokenAhead(at), ahead.textAhead(at));
        throw new InputException(
                ahead.path(name), InputProblems.mismatch(InputProblems.symbol(values), found), ahead.positionAhead(at));
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        int plain = cursor == null ? Utf8Cursor.DOUBT : cursor.nextMember(type.names());
        return plain == Utf8Cursor.DOUBT ? nextParsedMember(type) : plain;
    }

    private int nextParsedMember(TypeDescriptor type) {
        String name = tokens().nextMember();
        if (name == null) {
            return END;
        }
        int index = type.names().index(name);
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public String memberName() {
        String plain = cursor == null ? null : cursor.memberName();
        return plain == null ? tokens().memberName() : plain;
    }

    @Override
    public void beginList() {
        if (cursor != null && cursor.enter('[')) {
            return;
        }
        if (tokens().token() != JsonToken.START_ARRAY) {
            throw mismatch("a list");
        }
        tokens().enter(reader.limits().depth());
    }

    @Override
    public boolean nextElement() {
        int plain = cursor == null ? Utf8Cursor.DOUBT : cursor.nextElement();
        return plain == Utf8Cursor.DOUBT ? nextParsedElement() : plain > 0;
    }

    private boolean nextParsedElement() {
        int index = tokens().nextElement();
        checkLength("the list", index);
        return index >= 0;
    }

    /** Refuses one more element or member than a list, or an object that the schema leaves open, may have. */
    void checkLength(String what, int length) {
        if (length == reader.limits().listLength()) {
            throw problem(what + " is longer than the limit of " + length);
        }
    }

    /** The error that something is wrong with the current value. */
    InputException problem(String problem) {
        return tokens().problem(problem);
    }

    @Override
    public <E> List<E> list(ValueReader<? extends E> element) {
        ElementStack stack = elements == null ? new ElementStack() : elements;
        elements = stack;
        int start = stack.size();
        int end = start;
        beginList();
        while (nextElement()) {
            stack.put(end++, element.read(this));
        }
        @SuppressWarnings("unchecked") // Only elements of this list were put there.
        E[] array = (E[]) stack.take(start);
        return Lists.of(array);
    }

    @Override
    public boolean bool() {
        if (cursor != null && cursor.takes("true")) {
            return true;
        }
        if (cursor != null && cursor.takes("false")) {
            return false;
        }
        JsonToken token = tokens().token();
        if (!token.isBoolean()) {
            throw mismatch("a boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public long integer(long min, long max) {
        if (cursor != null && cursor.takesInteger(false) && cursor.integer() >= min && cursor.integer() <= max) {
            return cursor.integer();
        }
        if (tokens().token() == JsonToken.VALUE_NUMBER_INT && tokens().isLong()) {
            long value = tokens().longValue();
            if (value >= min && value <= max) {
                return value;
            }
        }
        throw mismatch(InputProblems.integer(min, max));
    }

    @Override
    public long unsigned() {
        if (cursor != null && cursor.takesInteger(true)) {
            return cursor.integer();
        }
        if (tokens().token() == JsonToken.VALUE_NUMBER_INT) {
            if (tokens().isLong()) {
                return tokens().longValue();
            }
            String literal = tokens().text();
            if (Integers.isUnsigned(literal)) {
                return Long.parseUnsignedLong(literal);
            }
        }
        throw mismatch(InputProblems.unsigned());
    }

    @Override
    public double number() {
        String plain = cursor == null ? null : cursor.number();
        if (plain != null || tokens().token().isNumeric()) {
            double value = Double.parseDouble(plain == null ? tokens().text() : plain);
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw mismatch("a finite number");
    }

    /** A number as it is written. */
    String numberText() {
        String plain = cursor == null ? null : cursor.number();
        return plain == null ? tokens().text() : plain;
    }

    @Override
    public String string() {
        String plain = cursor == null ? null : cursor.string();
        if (plain != null) {
            return plain;
        }
        if (tokens().token() != JsonToken.VALUE_STRING) {
            throw mismatch("a string");
        }
        return tokens().string();
    }

    @Override
    public int symbol(EnumDescriptor type) {
        int plain = cursor == null ? Utf8Cursor.DOUBT : cursor.symbol(type.names());
        return plain == Utf8Cursor.DOUBT ? parsedSymbol(type) : plain;
    }

    private int parsedSymbol(EnumDescriptor type) {
        if (tokens().token() != JsonToken.VALUE_STRING) {
            throw mismatch(InputProblems.symbol(type));
        }
        int index = tokens().index(type.names());
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (!isLenient()) {
            throw mismatch(InputProblems.symbol(type));
        }
        return UNKNOWN;
    }

    @Override
    public String symbolText() {
        return tokens().string();
    }

    @Override
    public void nullValue() {
        if (cursor != null && cursor.takes("null")) {
            return;
        }
        if (tokens().token() != JsonToken.VALUE_NULL) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        return OpenValues.read(this);
    }

    @Override
    public InputException mismatch(String expected) {
        JsonToken token = tokens().token();
        String found = token.isScalarValue() ? tokens().text() : "";
        return problem(InputProblems.mismatch(expected, JsonKinds.describe(token, found)));
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return problem(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public InputException duplicateMember() {
        return problem(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        String member = type.names().name(index);
        return new InputException(tokens().path(member), InputProblems.missing(type), tokens().position());
    }
}
