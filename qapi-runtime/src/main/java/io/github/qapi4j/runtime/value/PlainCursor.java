package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.Paths;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a map or list that a {@link PlainInput} is inside of. */
final class PlainCursor {

    private final @Nullable PlainCursor parent;
    private final Map<?, ?> members;
    private final Iterator<?> rest;
    private String name = "";
    private int index = -1;
    private Object value = QapiNull.NULL;

    private PlainCursor(@Nullable PlainCursor parent, Map<?, ?> members, Iterator<?> rest) {
        this.parent = parent;
        this.members = members;
        this.rest = rest;
    }

    static PlainCursor ofMembers(@Nullable PlainCursor parent, Map<?, ?> members) {
        return new PlainCursor(parent, members, members.entrySet().iterator());
    }

    static PlainCursor ofElements(@Nullable PlainCursor parent, List<?> elements) {
        return new PlainCursor(parent, Map.of(), elements.iterator());
    }

    @Nullable
    PlainCursor parent() {
        return parent;
    }

    /** Moves to the next member or element, if there is one. */
    boolean advance() {
        if (!rest.hasNext()) {
            return false;
        }
        Object next = rest.next();
        index++;
        if (next instanceof Map.Entry<?, ?> member) {
            name = (String) member.getKey();
            value = member.getValue();
        } else {
            value = next;
        }
        return true;
    }

    @Nullable
    Object member(String member) {
        return members.get(member);
    }

    String name() {
        return name;
    }

    Object value() {
        return value;
    }

    /** The path of the map or list itself. */
    String path(String root) {
        return parent == null ? root : parent.valuePath(root);
    }

    /** The path of the value that the cursor stands at. */
    String valuePath(String root) {
        return name.isEmpty() ? Paths.element(path(root), index) : Paths.child(path(root), name);
    }
}
