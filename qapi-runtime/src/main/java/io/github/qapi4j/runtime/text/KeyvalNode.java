package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the tree that keys span: a leaf with a value, or an inner node with children. */
final class KeyvalNode {

    private final @Nullable KeyvalNode parent;
    private final String name;
    private final Map<String, KeyvalNode> children = new LinkedHashMap<>();
    private @Nullable String value;

    private KeyvalNode(@Nullable KeyvalNode parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /** The tree of a text that has not been read yet. */
    static KeyvalNode root() {
        return new KeyvalNode(null, "");
    }

    /** The child of that name, made if there is none. */
    KeyvalNode child(String name) {
        if (value != null) {
            throw new InputException(path(), "has a value, and so cannot have parts");
        }
        return children.computeIfAbsent(name, each -> new KeyvalNode(this, each));
    }

    /** Makes this a leaf; the last value wins. */
    void put(String text) {
        if (!children.isEmpty()) {
            throw new InputException(path(), "has parts, and so cannot have a value");
        }
        value = text;
    }

    /** The children as the members of an object. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        children.forEach((name, child) -> members.put(name, child.tree()));
        return Collections.unmodifiableMap(members);
    }

    private Object tree() {
        if (value != null) {
            return value;
        }
        long indexes = children.keySet().stream()
                .filter(name -> Character.isDigit(name.charAt(0)))
                .count();
        if (indexes == 0) {
            return members();
        }
        if (indexes < children.size()) {
            throw new InputException(path(), "has both names and indexes");
        }
        return elements();
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            KeyvalNode child = children.get(Integer.toString(i));
            if (child == null) {
                throw new InputException(path(), "has no element " + i + " though it has " + children.size());
            }
            elements.add(child.tree());
        }
        return Collections.unmodifiableList(elements);
    }

    /** Made only for errors: paths of all nodes would grow with the square of their depth. */
    private String path() {
        return parent == null ? "" : Paths.child(parent.path(), name);
    }
}
