package io.github.qapi4j.runtime.visitor;

import java.util.AbstractList;
import java.util.RandomAccess;

/** An unmodifiable list that is no more than its elements: generated types keep many short ones. */
final class FixedList<E> extends AbstractList<E> implements RandomAccess {

    private final E[] elements;

    /** The array is the list's from now on. */
    FixedList(E[] elements) {
        this.elements = elements;
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Object[] toArray() {
        Object[] copy = new Object[elements.length];
        System.arraycopy(elements, 0, copy, 0, copy.length);
        return copy;
    }
}
