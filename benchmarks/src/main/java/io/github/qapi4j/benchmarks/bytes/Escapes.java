package io.github.qapi4j.benchmarks.bytes;

import java.nio.charset.StandardCharsets;

/** What in a string is no plain ASCII. */
final class Escapes {

    private Escapes() {}

    /** Writes the character at an index of a text and gives where the next one goes. */
    static int write(String value, int index, byte[] to, int at) {
        int point = value.codePointAt(index);
        byte[] written;
        if (point < ' ' || point == 0x7f) {
            written = String.format("\\u%04x", point).getBytes(StandardCharsets.US_ASCII);
        } else if (point < 0x80) {
            written = new byte[] {'\\', (byte) point};
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a surrogate pair is no text");
        } else {
            written = Character.toString(point).getBytes(StandardCharsets.UTF_8);
        }
        System.arraycopy(written, 0, to, at, written.length);
        return at + written.length;
    }

    /** The text of a string that has escapes, given without its quotes. NumberFormatException, or IndexOutOfBoundsException, if an escape is wrong. */
    static String read(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (unit != '\\') {
                text.append(unit);
                continue;
            }
            char kind = raw.charAt(++i);
            switch (kind) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case '"', '\\', '/' -> text.append(kind);
                case 'u' -> {
                    text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new NumberFormatException("no such escape: \\" + kind);
            }
        }
        return text.toString();
    }
}
