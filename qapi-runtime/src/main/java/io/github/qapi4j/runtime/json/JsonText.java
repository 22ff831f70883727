package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.qapi4j.runtime.visitor.NameTable;

/** The whole of a JSON text that is in memory, by the units in which its parser counts. */
interface JsonText {

    /** How many units there are. */
    int length();

    /** The index of what stands at a location; negative if the parser counts in other units. */
    long offset(JsonLocation location);

    /** The unit at an index: a byte, negative if it is not ASCII, or a UTF-16 unit. */
    int at(int index);

    /** The index of the name that some units spell, or {@link NameTable#ABSENT}. */
    int find(NameTable names, int from, int to);

    /** Whether some units spell a name. */
    default boolean spells(String name, int from, int to) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (at(i) != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** A text in UTF-8. */
    final class Utf8Bytes implements JsonText {

        private final byte[] bytes;

        Utf8Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public long offset(JsonLocation location) {
            return location.getByteOffset();
        }

        @Override
        public int at(int index) {
            return bytes[index];
        }

        @Override
        public int find(NameTable names, int from, int to) {
            return names.index(bytes, from, to);
        }
    }

    /** A text in UTF-16. */
    record Chars(String text) implements JsonText {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public long offset(JsonLocation location) {
            return location.getCharOffset();
        }

        @Override
        public int at(int index) {
            return text.charAt(index);
        }

        @Override
        public int find(NameTable names, int from, int to) {
            return names.index(text.substring(from, to));
        }
    }
}
