package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;

/** The cursor over the tokens of a JSON text. */
final class JsonInput implements InputVisitor {

    private final JsonTokens tokens;
    private final JsonPath path;
    private final boolean lenient;
    private final JsonLimits limits;

    /** Whether strings can hold half a surrogate pair: only an escape can put one into well-formed UTF-8. */
    private final boolean checksText;

    private String symbolText = "";

    JsonInput(JsonTokens tokens, boolean lenient, boolean checksText, JsonLimits limits) {
        this.tokens = tokens;
        this.path = tokens.path;
        this.lenient = lenient;
        this.checksText = checksText;
        this.limits = limits;
    }

    @Override
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public ValueKind kind() {
        return JsonKinds.of(tokens.token());
    }

    @Override
    public void beginObject() {
        if (tokens.token() != JsonToken.START_OBJECT) {
            throw mismatch("an object");
        }
        enter();
    }

    @Override
    public int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        String name = type.names().name(member);
        int glimpse = tokens.glimpse(name, values.names());
        if (glimpse != NameTable.ABSENT) {
            return glimpse;
        }
        int at = tokens.find(name);
        boolean string = at >= 0 && tokens.tokenAhead(at) == JsonToken.VALUE_STRING;
        int index = string ? values.names().index(tokens.textAhead(at)) : NameTable.ABSENT;
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (lenient) {
            return UNKNOWN;
        }
        if (at < 0) {
            throw new InputException(path.of(name), InputProblems.missing(type), tokens.position());
        }
        String found = JsonKinds.describe(tokens.tokenAhead(at), tokens.textAhead(at));
        throw new InputException(
                path.of(name), InputProblems.mismatch(InputProblems.symbol(values), found), tokens.positionAhead(at));
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        String name = tokens.nextMember();
        if (name == null) {
            path.leave();
            return END;
        }
        path.member(name);
        int index = type.names().index(name);
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public String memberName() {
        return path.member();
    }

    @Override
    public void beginList() {
        if (tokens.token() != JsonToken.START_ARRAY) {
            throw mismatch("a list");
        }
        enter();
    }

    @Override
    public boolean nextElement() {
        if (tokens.next() == JsonToken.END_ARRAY) {
            path.leave();
            return false;
        }
        if (path.element() == limits.listLength()) {
            throw error("the list is longer than the limit of " + limits.listLength());
        }
        return true;
    }

    @Override
    public boolean bool() {
        JsonToken token = tokens.token();
        if (!token.isBoolean()) {
            throw mismatch("a boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public long integer(long min, long max) {
        if (tokens.token() == JsonToken.VALUE_NUMBER_INT && tokens.isLong()) {
            long value = tokens.longValue();
            if (value >= min && value <= max) {
                return value;
            }
        }
        throw mismatch(InputProblems.integer(min, max));
    }

    @Override
    public long unsigned() {
        if (tokens.token() == JsonToken.VALUE_NUMBER_INT) {
            if (tokens.isLong()) {
                return tokens.longValue();
            }
            String text = tokens.text();
            if (Integers.isUnsigned(text)) {
                return Long.parseUnsignedLong(text);
            }
        }
        throw mismatch(InputProblems.unsigned());
    }

    @Override
    public double number() {
        if (tokens.token().isNumeric()) {
            double value = Double.parseDouble(tokens.text());
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw mismatch("a finite number");
    }

    @Override
    public String string() {
        if (tokens.token() != JsonToken.VALUE_STRING) {
            throw mismatch("a string");
        }
        return text();
    }

    @Override
    public int symbol(EnumDescriptor type) {
        if (tokens.token() != JsonToken.VALUE_STRING) {
            throw mismatch(InputProblems.symbol(type));
        }
        String text = tokens.text();
        int index = type.names().index(text);
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (!lenient) {
            throw mismatch(InputProblems.symbol(type));
        }
        symbolText = text();
        return UNKNOWN;
    }

    @Override
    public String symbolText() {
        return symbolText;
    }

    @Override
    public void nullValue() {
        if (tokens.token() != JsonToken.VALUE_NULL) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        return new OpenValues(tokens, limits).read();
    }

    @Override
    public InputException mismatch(String expected) {
        JsonToken token = tokens.token();
        String text = token.isScalarValue() ? tokens.text() : "";
        return error(InputProblems.mismatch(expected, JsonKinds.describe(token, text)));
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return error(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public InputException duplicateMember() {
        return error(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        String member = type.names().name(index);
        return new InputException(path.of(member), InputProblems.missing(type), tokens.position());
    }

    private String text() {
        String text = tokens.text();
        if (checksText && Surrogates.hasLone(text)) {
            throw error("half a surrogate pair is no text");
        }
        return text;
    }

    private void enter() {
        if (path.depth() == limits.depth()) {
            throw error("nested deeper than the limit of " + limits.depth());
        }
        path.enter();
    }

    private InputException error(String problem) {
        return new InputException(path.toString(), problem, tokens.position());
    }
}
