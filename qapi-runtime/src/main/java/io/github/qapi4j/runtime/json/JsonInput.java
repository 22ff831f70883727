package io.github.qapi4j.runtime.json;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cursor over the tokens of a JSON text. */
final class JsonInput implements InputVisitor {

    private final JsonTokens tokens;
    private final JsonReader reader;
    private @Nullable ElementStack elements;

    JsonInput(JsonTokens tokens, JsonReader reader) {
        this.tokens = tokens;
        this.reader = reader;
    }

    @Override
    public boolean isLenient() {
        return reader.isLenient();
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
        tokens.enter(reader.limits().depth());
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
        if (isLenient()) {
            return UNKNOWN;
        }
        if (at < 0) {
            throw new InputException(tokens.path(name), InputProblems.missing(type), tokens.position());
        }
        String found = JsonKinds.describe(tokens.tokenAhead(at), tokens.textAhead(at));
        throw new InputException(
                tokens.path(name),
                InputProblems.mismatch(InputProblems.symbol(values), found),
                tokens.positionAhead(at));
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        String name = tokens.nextMember();
        if (name == null) {
            return END;
        }
        int index = type.names().index(name);
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public String memberName() {
        return tokens.memberName();
    }

    @Override
    public void beginList() {
        if (tokens.token() != JsonToken.START_ARRAY) {
            throw mismatch("a list");
        }
        tokens.enter(reader.limits().depth());
    }

    @Override
    public boolean nextElement() {
        int index = tokens.nextElement();
        if (index == reader.limits().listLength()) {
            throw tokens.problem(
                    "the list is longer than the limit of " + reader.limits().listLength());
        }
        return index >= 0;
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
        return tokens.string();
    }

    @Override
    public int symbol(EnumDescriptor type) {
        if (tokens.token() != JsonToken.VALUE_STRING) {
            throw mismatch(InputProblems.symbol(type));
        }
        int index = tokens.index(type.names());
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
        return tokens.string();
    }

    @Override
    public void nullValue() {
        if (tokens.token() != JsonToken.VALUE_NULL) {
            throw mismatch("null");
        }
    }

    @Override
    public Object any() {
        return new OpenValues(tokens, reader.limits()).read();
    }

    @Override
    public InputException mismatch(String expected) {
        JsonToken token = tokens.token();
        String text = token.isScalarValue() ? tokens.text() : "";
        return tokens.problem(InputProblems.mismatch(expected, JsonKinds.describe(token, text)));
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return tokens.problem(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public InputException duplicateMember() {
        return tokens.problem(InputProblems.duplicate());
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        String member = type.names().name(index);
        return new InputException(tokens.path(member), InputProblems.missing(type), tokens.position());
    }
}
