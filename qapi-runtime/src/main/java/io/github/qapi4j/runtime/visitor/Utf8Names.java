package io.github.qapi4j.runtime.visitor;

import io.github.qapi4j.runtime.utf8.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names as they are found in UTF-8, by their first and their last eight bytes. Immutable. */
final class Utf8Names {

    /** How many numbers there are for each name: its first bytes, its last ones, and how many there are. */
    private static final int STRIDE = 3;

    private static final int NONE = -1;

    /** Spreads what is in any bits over the upper ones: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private final byte[][] names;
    private final long[] keys;
    private final int[] slots;

    Utf8Names(String[] texts) {
        names = new byte[texts.length][];
        keys = new long[texts.length * STRIDE];
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, texts.length)) * 4)];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < texts.length; i++) {
            byte[] name = texts[i].getBytes(StandardCharsets.UTF_8);
            int key = i * STRIDE;
            names[i] = name;
            keys[key] = Octets.head(name, 0, name.length);
            keys[key + 1] = tail(name, name.length, name.length, keys[key]);
            keys[key + 2] = name.length;
            int slot = slot(keys[key], keys[key + 1]);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = key;
        }
    }

    /** The index of the name that some bytes spell, or {@link NameTable#ABSENT}. */
    int index(byte[] text, int from, int to) {
        int length = to - from;
        long head = Octets.head(text, from, length);
        long tail = tail(text, to, length, head);
        int slot = slot(head, tail);
        for (int key = slots[slot]; key != NONE; key = slots[slot]) {
            if (keys[key] == head && keys[key + 1] == tail && keys[key + 2] == length) {
                int index = key / STRIDE;
                if (hasMiddle(index, text, from)) {
                    return index;
                }
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NameTable.ABSENT;
    }

    /** Whether some bytes spell a name. */
    boolean spells(int index, byte[] text, int from, int to) {
        int key = index * STRIDE;
        int length = to - from;
        if (keys[key + 2] != length) {
            return false;
        }
        long head = Octets.head(text, from, length);
        return keys[key] == head && keys[key + 1] == tail(text, to, length, head) && hasMiddle(index, text, from);
    }

    private static long tail(byte[] text, int to, int length, long head) {
        return length <= Long.BYTES ? head : Octets.word(text, to - Long.BYTES);
    }

    /** Whether the bytes between first and last ones are those of a name. */
    private boolean hasMiddle(int index, byte[] text, int from) {
        byte[] name = names[index];
        for (int i = Long.BYTES; i < name.length - Long.BYTES; i++) {
            if (name[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(long head, long tail) {
        long mixed = (head ^ Long.rotateLeft(tail, Integer.SIZE)) * SPREAD;
        return (int) (mixed >>> Integer.SIZE) & slots.length - 1;
    }
}
