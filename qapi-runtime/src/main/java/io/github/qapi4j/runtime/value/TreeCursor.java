package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.Paths;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a map or list that a {@link TreeInput} is inside of. */
final class TreeCursor {

    private final @Nullable TreeCursor parent;
    private final Map<?, ?> members;
    private final Iterator<?> rest;
    private final boolean list;
    private String name = "";
    private int index = -1;
    private Object value = QapiNull.NULL;

    private TreeCursor(@Nullable TreeCursor parent, Map<?, ?> members, Iterator<?> rest, boolean list) {
        this.parent = parent;
        this.members = members;
        this.rest = rest;
        this.list = list;
    }

    static TreeCursor ofMembers(@Nullable TreeCursor parent, Map<?, ?> members) {
        return new TreeCursor(parent, members, members.entrySet().iterator(), false);
    }

    static TreeCursor ofElements(@Nullable TreeCursor parent, List<?> elements) {
        return new TreeCursor(parent, Map.of(), elements.iterator(), true);
    }

    @Nullable
    TreeCursor parent() {
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
    String path(TreeInput input) {
        return parent == null ? input.root() : parent.valuePath(input);
    }

    /** The path of the value that the cursor stands at. */
    String valuePath(TreeInput input) {
        String outer = path(input);
        return list ? input.elementPath(outer, index) : Paths.child(outer, name);
    }
}
