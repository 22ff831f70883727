package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.Paths;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes plain Java values of generated types. */
public final class PlainOutput implements OutputVisitor {

    /** An object or list that has begun and not ended; an object has the name of the member at hand. */
    private static final class Level {

        private final @Nullable Map<String, Object> members;
        private final List<Object> elements = new ArrayList<>();
        private String name = "";

        private Level(@Nullable Map<String, Object> members) {
            this.members = members;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Object result;

    /** A visitor to be shown one value. */
    public PlainOutput() {}

    /**
     * A generated value as a plain one, in normal form.
     *
     * @throws AbsentMemberException if a mandatory member was never set
     */
    public static Object of(Writable value) {
        PlainOutput out = new PlainOutput();
        value.write(out);
        return out.result();
    }

    /** What was shown; IllegalStateException if nothing was. */
    public Object result() {
        if (result == null) {
            throw new IllegalStateException("no value was shown");
        }
        return result;
    }

    @Override
    public void beginObject() {
        levels.push(new Level(new LinkedHashMap<>()));
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        unknownMember(type.names().name(index));
    }

    @Override
    public void unknownMember(String name) {
        levels.element().name = name;
    }

    @Override
    public void endObject() {
        Map<String, Object> members = levels.pop().members;
        value(Collections.unmodifiableMap(members == null ? Map.of() : members));
    }

    @Override
    public void beginList(int size) {
        levels.push(new Level(null));
    }

    @Override
    public void endList() {
        value(Collections.unmodifiableList(levels.pop().elements));
    }

    @Override
    public void bool(boolean value) {
        value(value);
    }

    @Override
    public void integer(long value) {
        value(value);
    }

    @Override
    public void unsigned(long bits) {
        value(bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits)));
    }

    @Override
    public void number(double value) {
        value(value);
    }

    @Override
    public void string(String value) {
        value(value);
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        value(type.names().name(index));
    }

    @Override
    public void nullValue() {
        value(QapiNull.NULL);
    }

    @Override
    public void any(Object value) {
        value(PlainValues.normalise(value));
    }

    @Override
    public String path() {
        String path = "";
        for (Iterator<Level> each = levels.descendingIterator(); each.hasNext(); ) {
            Level level = each.next();
            path = level.members == null ? Paths.element(path, level.elements.size()) : Paths.child(path, level.name);
        }
        return path;
    }

    private void value(Object value) {
        Level level = levels.peek();
        if (level == null) {
            result = value;
        } else if (level.members == null) {
            level.elements.add(value);
        } else {
            level.members.put(level.name, value);
        }
    }
}
