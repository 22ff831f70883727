package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Paths;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what it is shown as JSON. */
final class JsonOutput implements OutputVisitor {

    private final JsonGenerator json;

    /** The type whose member was shown last: most often the next one is of the same. */
    private @Nullable TypeDescriptor type;

    private @Nullable JsonNames names;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void beginObject() {
        try {
            json.writeStartObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        try {
            json.writeFieldName(names(type).name(index));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JsonNames names(TypeDescriptor of) {
        JsonNames known = names;
        if (known == null || of != type) {
            known = of.names().prepared(JsonNames.PREPARATION);
            names = known;
            type = of;
        }
        return known;
    }

    @Override
    public void unknownMember(String name) {
        try {
            json.writeFieldName(whole(name));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void endObject() {
        try {
            json.writeEndObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void beginList(int size) {
        try {
            json.writeStartArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void endList() {
        try {
            json.writeEndArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            json.writeBoolean(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void integer(long value) {
        try {
            json.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void unsigned(long bits) {
        try {
            if (bits >= 0) {
                json.writeNumber(bits);
            } else {
                json.writeNumber(Long.toUnsignedString(bits));
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void number(double value) {
        try {
            if (value == (int) value && value != 0) {
                json.writeNumber((int) value);
            } else {
                json.writeNumber(Doubles.text(value));
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void string(String value) {
        try {
            json.writeString(whole(value));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        try {
            json.writeString(type.names().prepared(JsonNames.PREPARATION).name(index));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void nullValue() {
        try {
            json.writeNull();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void any(Object value) {
        try {
            open(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public String path() {
        JsonStreamContext context = json.getOutputContext();
        // A list counts the elements begun, and the next one is not.
        return path(context, context.inArray() && context.hasCurrentIndex() ? context.getCurrentIndex() + 1 : 0);
    }

    private static String path(@Nullable JsonStreamContext context, int index) {
        if (context == null || context.inRoot()) {
            return "";
        }
        JsonStreamContext parent = context.getParent();
        String outer = path(parent, parent == null ? 0 : parent.getCurrentIndex());
        if (context.inArray()) {
            return Paths.element(outer, index);
        }
        String name = context.getCurrentName();
        return name == null ? outer : Paths.child(outer, name);
    }

    private void open(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(whole(text));
        } else if (value instanceof Long integer) {
            json.writeNumber(integer);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value == QapiNull.NULL) {
            json.writeNull();
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(whole((String) member.getKey()));
                open(member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                open(element);
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "not a plain value: " + value.getClass().getName());
        }
    }

    private String whole(String text) {
        if (Surrogates.hasLone(text)) {
            String path = path();
            throw new IllegalArgumentException((path.isEmpty() ? "" : path + ": ") + Surrogates.PROBLEM);
        }
        return text;
    }

    /** That the value cannot be written as JSON is its fault, that nothing can be written is not. */
    private RuntimeException failure(IOException e) {
        return e instanceof JsonProcessingException json
                ? new IllegalArgumentException(path() + ": " + json.getOriginalMessage(), e)
                : new UncheckedIOException(e);
    }
}
