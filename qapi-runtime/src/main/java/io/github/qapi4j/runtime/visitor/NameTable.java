package io.github.qapi4j.runtime.visitor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of a type's members or values, each with its index. Immutable; one per type, so that visitors can key on it. */
public final class NameTable {

    /** What a slot is found to hold when the name is not in the table. */
    public static final int ABSENT = -1;

    private final String[] names;
    private final int[] slots;
    private @Nullable Prepared prepared;
    private @Nullable Utf8Names utf8;

    private NameTable(String[] names) {
        this.names = names;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, names.length)) * 4)];
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i].hashCode());
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
        int slot = slot(Objects.requireNonNull(name, "name").hashCode());
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            String candidate = names[entry - 1];
            if (candidate.equals(name)) {
                return entry - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ABSENT;
    }

    /** The index of a name that some bytes spell in UTF-8, or {@link #ABSENT}. */
    public int index(byte[] text, int from, int to) {
        return utf8().index(text, from, to);
    }

    /** Whether some bytes spell the name at an index, in UTF-8. */
    public boolean spells(int index, byte[] text, int from, int to) {
        return utf8().spells(index, text, from, to);
    }

    private Utf8Names utf8() {
        // A race is harmless: they are immutable, and the same whoever makes them.
        Utf8Names known = utf8;
        if (known == null) {
            known = new Utf8Names(names);
            utf8 = known;
        }
        return known;
    }

    /** The index of a name that some characters spell, or {@link #ABSENT}. */
    public int index(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = slot(hash);
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if (spells(text, from, to, names[entry - 1])) {
                return entry - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ABSENT;
    }

    private static boolean spells(char[] text, int from, int to, String name) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a visitor has prepared from this table, made on first use and kept as long as the table.
     *
     * @param preparation told apart by identity: one object per kind of visitor, kept in a constant
     */
    public <T> T prepared(Preparation<T> preparation) {
        // A race is harmless: a Prepared is immutable, and who finds none looks again under the lock.
        T found = find(preparation);
        return found != null ? found : prepare(preparation);
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T find(Preparation<T> preparation) {
        for (Prepared each = prepared; each != null; each = each.next) {
            if (each.by == preparation) {
                return (T) each.what;
            }
        }
        return null;
    }

    private synchronized <T> T prepare(Preparation<T> preparation) {
        T found = find(preparation);
        if (found == null) {
            found = preparation.prepare(this);
            prepared = new Prepared(preparation, found, prepared);
        }
        return found;
    }

    /** Where to look first for a name whose {@code hashCode} this is. */
    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /**
     * How a kind of visitor prepares a table for its use.
     *
     * @param <T> what it makes of the table; immutable, since it is shared
     */
    @FunctionalInterface
    public interface Preparation<T> {

        /** Prepares a table; called once for each, unless it fails. */
        T prepare(NameTable table);
    }

    private record Prepared(
            Preparation<?> by, Object what, @Nullable Prepared next) {}
}
