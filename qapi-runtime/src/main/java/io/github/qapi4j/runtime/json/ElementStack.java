package io.github.qapi4j.runtime.json;

import java.util.Arrays;

/** The elements so far of all lists that are being read, the innermost list's last: none is copied more often than needed. */
final class ElementStack {

    private static final Object[] NONE = {};
    private static final int LEAST_LENGTH = 16;

    private Object[] elements = NONE;

    private int size;

    int size() {
        return size;
    }

    /** Puts an element at an index, which becomes the last one: lists that were given up may have left some above. */
    void put(int index, Object element) {
        if (index == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(LEAST_LENGTH, index * 2));
        }
        elements[index] = element;
        size = index + 1;
    }

    /** Removes the elements from an index on. */
    Object[] take(int from) {
        Object[] taken = Arrays.copyOfRange(elements, from, size);
        size = from;
        return taken;
    }
}
