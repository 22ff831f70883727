package io.github.qapi4j.runtime.visitor;

import java.util.List;

/** The names of a type's members or values, each with its index. Immutable; one per type, so that visitors can key on it. */
public final class NameTable {

    /** What a slot is found to hold when the name is not in the table. */
    public static final int ABSENT = -1;

    private final String[] names;
    private final int[] slots;

    private NameTable(String[] names) {
        this.names = names;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, names.length)) * 4)];
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i]);
            while (slots[slot] != 0) {
                if (names[slots[slot] - 1].equals(names[i])) {
                    throw new IllegalArgumentException("name given twice: " + names[i]);
                }
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** A table of these names, the first at index 0. */
    public static NameTable of(List<String> names) {
        return new NameTable(names.toArray(new String[0]));
    }

    /** How many names there are. */
    public int size() {
        return names.length;
    }

    /** The name at an index. */
    public String name(int index) {
        return names[index];
    }

    /** The index of a name, or {@link #ABSENT}. */
    public int index(String name) {
        int slot = slot(name);
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            String candidate = names[entry - 1];
            if (candidate.equals(name)) {
                return entry - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ABSENT;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
