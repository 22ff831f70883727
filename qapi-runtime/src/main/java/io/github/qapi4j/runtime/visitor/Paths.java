package io.github.qapi4j.runtime.visitor;

/** How a value's place in a value is written, {@code nodes[2].name} (qapi-language §9.2). */
public final class Paths {

    private Paths() {}

    /** The path of a member of the object at a path. */
    public static String child(String object, String member) {
        return object.isEmpty() ? member : object + "." + member;
    }

    /** The path of an element of the list at a path, counted from 0. */
    public static String element(String list, int index) {
        return list + "[" + index + "]";
    }
}
