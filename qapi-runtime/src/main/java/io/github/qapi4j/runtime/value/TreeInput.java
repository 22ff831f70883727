package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.Paths;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of reading a tree of maps and lists that has nothing to do with what its leaves look like. */
public abstract class TreeInput implements InputVisitor {

    private final boolean lenient;
    private final String root;
    private @Nullable TreeCursor cursor;
    private Object value;
    private String symbolText = "";

    /**
     * An input that stands before the whole tree.
     *
     * @param value maps from String, lists and leaves, none of which may change meanwhile
     * @param root what the paths in errors start with
     */
    protected TreeInput(Object value, boolean lenient, String root) {
        this.value = value;
        this.lenient = lenient;
        this.root = root;
    }

    /** The value before which the input stands. */
    protected final Object value() {
        return value;
    }

    /** A value as a message shows it. */
    protected abstract String describe(Object found);

    /** The path of an element of the list at a path. */
    protected String elementPath(String list, int index) {
        return Paths.element(list, index);
    }

    @Override
    public final boolean isLenient() {
        return lenient;
    }

    @Override
    public final void beginObject() {
        if (!(value instanceof Map<?, ?> map)) {
            throw mismatch("an object");
        }
        cursor = TreeCursor.ofMembers(cursor, map);
    }

    @Override
    public final int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        String name = type.names().name(member);
        Object tag = current().member(name);
        int index = tag instanceof String text ? values.names().index(text) : NameTable.ABSENT;
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (lenient) {
            return UNKNOWN;
        }
        String problem = tag == null
                ? InputProblems.missing(type)
                : InputProblems.mismatch(InputProblems.symbol(values), describe(tag));
        throw new InputException(Paths.child(current().path(this), name), problem);
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        TreeCursor here = current();
        if (!here.advance()) {
            cursor = here.parent();
            return END;
        }
        value = here.value();
        int index = type.names().index(here.name());
        return index == NameTable.ABSENT ? UNKNOWN : index;
    }

    @Override
    public final String memberName() {
        return current().name();
    }

    @Override
    public void beginList() {
        if (!(value instanceof List<?> list)) {
            throw mismatch("a list");
        }
        cursor = TreeCursor.ofElements(cursor, list);
    }

    @Override
    public boolean nextElement() {
        TreeCursor here = current();
        if (!here.advance()) {
            cursor = here.parent();
            return false;
        }
        value = here.value();
        return true;
    }

    @Override
    public final int symbol(EnumDescriptor type) {
        if (!(value instanceof String text)) {
            throw mismatch(InputProblems.symbol(type));
        }
        int index = type.names().index(text);
        if (index != NameTable.ABSENT) {
            return index;
        }
        if (!lenient) {
            throw mismatch(InputProblems.symbol(type));
        }
        symbolText = text;
        return UNKNOWN;
    }

    @Override
    public final String symbolText() {
        return symbolText;
    }

    @Override
    public final InputException mismatch(String expected) {
        return error(InputProblems.mismatch(expected, describe(value)));
    }

    @Override
    public final InputException unexpectedMember(TypeDescriptor type) {
        return error(InputProblems.unexpected(type, memberName()));
    }

    @Override
    public final InputException duplicateMember() {
        return error(InputProblems.duplicate());
    }

    @Override
    public final InputException missingMember(TypeDescriptor type, int index) {
        return new InputException(Paths.child(path(), type.names().name(index)), InputProblems.missing(type));
    }

    final String root() {
        return root;
    }

    private InputException error(String problem) {
        return new InputException(path(), problem);
    }

    private String path() {
        return cursor == null ? root : cursor.valuePath(this);
    }

    private TreeCursor current() {
        if (cursor == null) {
            throw new IllegalStateException("not inside an object or list");
        }
        return cursor;
    }
}
